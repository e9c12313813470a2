// A path that libtorch programs include.
#pragma once

#include "../torch/torch.h"
