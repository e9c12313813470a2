// All of TinyTorch in C++: namespace tinytorch. A program written for libtorch includes
// <torch/torch.h> of the compat directory instead, which gives it the names torch, at and c10.
#pragma once

#include "autograd.hpp"
#include "call.hpp"
#include "cuda.hpp"
#include "data.hpp"
#include "dispatch.hpp"
#include "factories.hpp"
#include "function.hpp"
#include "indexing.hpp"
#include "nn.hpp"
#include "optim.hpp"
#include "print.hpp"
#include "serialize.hpp"
#include "tensor.hpp"
#include "type_name.hpp"
#include "util.hpp"
#include "warning.hpp"
