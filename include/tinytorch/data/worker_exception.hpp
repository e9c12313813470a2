// What a consumer gets where a worker's dataset threw.
#pragma once

#include <exception>
#include <string>
#include <utility>

namespace tinytorch {
namespace data {
inline namespace api {

/// Keeps the original exception.
struct WorkerException : public std::exception {
  explicit WorkerException(std::exception_ptr original)
      : original_exception(std::move(original)),
        message("Caught exception in DataLoader worker thread.") {
    try {
      std::rethrow_exception(original_exception);
    } catch (const std::exception& e) {
      message += " Original message: ";
      message += e.what();
    } catch (...) {
    }
  }
  const char* what() const noexcept override { return message.c_str(); }
  std::exception_ptr original_exception;
  std::string message;
};

}  // namespace api
}  // namespace data
}  // namespace tinytorch
