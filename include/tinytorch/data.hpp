// torch::data.
#pragma once

#include "data/dataloader.hpp"
#include "data/example.hpp"
#include "data/mnist.hpp"
#include "data/samplers.hpp"
#include "data/transforms.hpp"
