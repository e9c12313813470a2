// torch::optim.
#pragma once

#include "optim/algorithms.hpp"
#include "optim/lbfgs.hpp"
#include "optim/optimizer.hpp"
#include "optim/schedulers.hpp"
