// torch::nn.
#pragma once

#include "nn/any.hpp"
#include "nn/containers.hpp"
#include "nn/function.hpp"
#include "nn/functional.hpp"
#include "nn/init.hpp"
#include "nn/layers.hpp"
#include "nn/module.hpp"
#include "nn/options.hpp"
#include "nn/pimpl.hpp"
#include "nn/utils.hpp"
