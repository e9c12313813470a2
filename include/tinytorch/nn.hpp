// torch::nn.
#pragma once

#include "nn/adaptive.hpp"
#include "nn/any.hpp"
#include "nn/containers.hpp"
#include "nn/conv.hpp"
#include "nn/embedding.hpp"
#include "nn/function.hpp"
#include "nn/functional.hpp"
#include "nn/init.hpp"
#include "nn/layers.hpp"
#include "nn/module.hpp"
#include "nn/options.hpp"
#include "nn/parameters.hpp"
#include "nn/pimpl.hpp"
#include "nn/triplet.hpp"
#include "nn/utils.hpp"
