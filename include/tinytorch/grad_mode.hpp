// Whether calls of this thread are recorded.
#pragma once

#include "error.hpp"

namespace tinytorch {
inline namespace api {

struct GradMode {
  static bool is_enabled() { return tt_grad_mode_get(); }
  static void set_enabled(bool enabled) { static_cast<void>(tt_grad_mode_set(enabled)); }
};

/// Sets the recording for its lifetime.
class AutoGradMode {
 public:
  explicit AutoGradMode(bool enabled) : old_(tt_grad_mode_set(enabled)) {}
  AutoGradMode(const AutoGradMode&) = delete;
  AutoGradMode& operator=(const AutoGradMode&) = delete;
  ~AutoGradMode() { static_cast<void>(tt_grad_mode_set(old_)); }

 private:
  bool old_;
};

/// Nothing is recorded in its lifetime.
class NoGradGuard : public AutoGradMode {
 public:
  NoGradGuard() : AutoGradMode(false) {}
};

/// For programs that switch off a part of libtorch's dispatch below autograd.
class AutoDispatchBelowADInplaceOrView : public AutoGradMode {
 public:
  AutoDispatchBelowADInplaceOrView() : AutoGradMode(false) {}
};
using AutoNonVariableTypeMode = AutoDispatchBelowADInplaceOrView;

/// Nothing is recorded, and what is made can never be, in its lifetime.
class InferenceMode {
 public:
  explicit InferenceMode(bool enabled = true)
      : old_inference_(tt_inference_mode_set(enabled)), old_grad_(tt_grad_mode_set(!enabled)) {}
  InferenceMode(const InferenceMode&) = delete;
  InferenceMode& operator=(const InferenceMode&) = delete;
  ~InferenceMode() {
    static_cast<void>(tt_inference_mode_set(old_inference_));
    static_cast<void>(tt_grad_mode_set(old_grad_));
  }
  static bool is_enabled() { return tt_inference_mode_get(); }

 private:
  bool old_inference_, old_grad_;
};

}  // namespace api

namespace autograd {
inline namespace api {

using tinytorch::AutoGradMode;
using tinytorch::GradMode;
using tinytorch::NoGradGuard;

}  // namespace api
}  // namespace autograd
}  // namespace tinytorch
