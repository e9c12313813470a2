// Errors of the library as exceptions, and the way of a callback's exception through C and back.
#pragma once

#include <cstddef>
#include <cstdint>
#include <exception>
#include <initializer_list>
#include <sstream>
#include <string>
#include <utility>

#include "tinytorch.h"

namespace tinytorch {
inline namespace api {

/// A place in a source file, as c10::Error is given one.
struct SourceLocation {
  const char* function;
  const char* file;
  std::uint32_t line;
};
inline std::ostream& operator<<(std::ostream& out, const SourceLocation& at) {
  return out << at.function << " at " << at.file << ":" << at.line;
}

/// What every failing call throws. `code()` is the tt_status of the C ABI.
class Error : public std::exception {
 public:
  Error(SourceLocation, std::string message) : Error(std::move(message)) {}
  explicit Error(std::string message, tt_status code = TT_ERR_INVALID_ARGUMENT)
      : message_(std::move(message)), code_(code) {}

  const char* what() const noexcept override { return message_.c_str(); }
  const char* what_without_backtrace() const noexcept { return message_.c_str(); }
  const std::string& msg() const noexcept { return message_; }
  /// One more line of the message.
  void add_context(const std::string& line) { message_ += "\n" + line; }
  tt_status code() const noexcept { return code_; }

 private:
  std::string message_;
  tt_status code_;
};

#define TINYTORCH_ERROR_(name, status)                                              \
  class name : public Error {                                                       \
   public:                                                                          \
    explicit name(std::string message, tt_status code = status)                     \
        : Error(std::move(message), code) {}                                        \
    name(SourceLocation at, std::string message) : Error(at, std::move(message)) {} \
  };
TINYTORCH_ERROR_(IndexError, TT_ERR_INDEX)
TINYTORCH_ERROR_(TypeError, TT_ERR_DTYPE)
TINYTORCH_ERROR_(ValueError, TT_ERR_INVALID_ARGUMENT)
TINYTORCH_ERROR_(NotImplementedError, TT_ERR_NOT_IMPLEMENTED)
TINYTORCH_ERROR_(OutOfMemoryError, TT_ERR_OUT_OF_MEMORY)
TINYTORCH_ERROR_(LinAlgError, TT_ERR_INVALID_ARGUMENT)
#undef TINYTORCH_ERROR_

namespace detail {

/// The exception that a callback of this thread ended with, on its way through the library.
inline std::exception_ptr& pending_exception() {
  static thread_local std::exception_ptr pending;
  return pending;
}

[[noreturn]] inline void throw_error(tt_status status, const char* message) {
  switch (status) {
    case TT_ERR_INDEX:
      throw IndexError(message, status);
    case TT_ERR_DTYPE:
      throw TypeError(message, status);
    case TT_ERR_OUT_OF_MEMORY:
      throw OutOfMemoryError(message, status);
    case TT_ERR_NOT_IMPLEMENTED:
      throw NotImplementedError(message, status);
    default:
      throw Error(message, status);
  }
}

#if defined(__GNUC__)
#define TINYTORCH_COLD_ __attribute__((cold, noinline))
#else
#define TINYTORCH_COLD_
#endif

[[noreturn]] TINYTORCH_COLD_ inline void throw_last_error(tt_status status) {
  if (status == TT_ERR_CALLBACK && pending_exception()) {
    std::exception_ptr original = std::exchange(pending_exception(), nullptr);
    std::rethrow_exception(original);
  }
  throw_error(status, tt_last_error_message());
}

/// Turns a status other than TT_OK into an exception.
inline void check(tt_status status) {
  if (status != TT_OK) throw_last_error(status);
}

/// One reference to an object of the library. (Less to compile than a unique_ptr.)
template <typename T, void (*Release)(T*)>
class Handle {
 public:
  explicit Handle(T* p = nullptr) noexcept : p_(p) {}
  Handle(Handle&& other) noexcept : p_(std::exchange(other.p_, nullptr)) {}
  Handle& operator=(Handle&& other) noexcept {
    std::swap(p_, other.p_);
    return *this;
  }
  Handle& operator=(T* p) noexcept { return *this = Handle(p); }
  ~Handle() { Release(p_); }
  T* get() const noexcept { return p_; }
  bool operator==(std::nullptr_t) const noexcept { return p_ == nullptr; }

 private:
  T* p_;
};

/// Runs the body of a C callback: an exception is kept for the caller of the library.
template <typename Body>
tt_status guarded(Body&& body) noexcept {
  try {
    body();
    return TT_OK;
  } catch (const std::exception& e) {
    pending_exception() = std::current_exception();
    tt_set_last_error(TT_ERR_CALLBACK, e.what());
  } catch (...) {
    pending_exception() = std::current_exception();
    tt_set_last_error(TT_ERR_CALLBACK, "a callback threw something that is no std::exception");
  }
  return TT_ERR_CALLBACK;
}

/// Something that a stream writes, whatever its type: messages are put together from a list of
/// these, so that not every combination of types makes a function of its own.
class Piece {
 public:
  Piece(const char* text)
      : value_(text),
        write_([](std::ostream& out, const void* v) { out << static_cast<const char*>(v); }) {}
  template <typename T>
  Piece(const T& value)
      : value_(&value),
        write_([](std::ostream& out, const void* v) { out << *static_cast<const T*>(v); }) {}
  void write(std::ostream& out) const { write_(out, value_); }

 private:
  const void* value_;
  void (*write_)(std::ostream& out, const void* value);
};

/// The pieces written one after the other.
TINYTORCH_COLD_ inline std::string join(std::initializer_list<Piece> pieces) {
  std::ostringstream out;
  for (const Piece& piece : pieces) piece.write(out);
  return out.str();
}

}  // namespace detail

/// The arguments written one after the other, as a stream writes them.
template <typename... Args>
std::string str(const Args&... args) {
  return detail::join({detail::Piece(args)...});
}

}  // namespace api
}  // namespace tinytorch
