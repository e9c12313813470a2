// What a libtorch program includes. The namespaces torch, at and c10 are real ones, so that a
// program may reopen them; each takes the names of its counterpart in tinytorch.
#pragma once

#include <iostream>

#include "../../tinytorch.hpp"
#include "../c10/names.h"
#include "version.h"

namespace torch {
using namespace tinytorch::api;
using c10::nullopt;
using c10::optional;

namespace autograd {
using namespace tinytorch::autograd::api;
}
namespace cuda {
using namespace tinytorch::cuda::api;
}
namespace data {
using namespace tinytorch::data::api;
namespace datasets {
using namespace tinytorch::data::datasets::api;
}
namespace example {
using namespace tinytorch::data::example::api;
}
namespace samplers {
using namespace tinytorch::data::samplers::api;
}
namespace transforms {
using namespace tinytorch::data::transforms::api;
}
}  // namespace data
namespace indexing {
using namespace tinytorch::indexing::api;
}
namespace nn {
using namespace tinytorch::nn::api;
namespace functional {
using namespace tinytorch::nn::functional::api;
}
namespace init {
using namespace tinytorch::nn::init::api;
}
namespace utils {
using namespace tinytorch::nn::utils::api;
namespace rnn {
using namespace tinytorch::nn::utils::rnn::api;
}
}  // namespace utils
}  // namespace nn
namespace optim {
using namespace tinytorch::optim::api;
}
namespace serialize {
using namespace tinytorch::serialize::api;
}
}  // namespace torch
