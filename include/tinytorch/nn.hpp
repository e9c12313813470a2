// torch::nn.
#pragma once

#include "nn/activation.hpp"
#include "nn/any.hpp"
#include "nn/containers.hpp"
#include "nn/conv.hpp"
#include "nn/functional.hpp"
#include "nn/init.hpp"
#include "nn/linear.hpp"
#include "nn/module.hpp"
#include "nn/norm.hpp"
#include "nn/options.hpp"
#include "nn/pimpl.hpp"
#include "nn/utils.hpp"
