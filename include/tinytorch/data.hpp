// torch::data.
#pragma once

#include "data/chunk.hpp"
#include "data/dataloader.hpp"
#include "data/datasets.hpp"
#include "data/distributed.hpp"
#include "data/example.hpp"
#include "data/mnist.hpp"
#include "data/samplers.hpp"
#include "data/transforms.hpp"
#include "data/vision.hpp"
#include "data/vision_transforms.hpp"
