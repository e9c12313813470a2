// A program that notes what expressions give, held against what libtorch gave:
//
//   #include "transcript.h"
//   int main(int argc, char** argv) {
//     SHOW(torch::ones({2}));                      // "torch::ones({2}) = ..." as it is printed
//     DO(torch::zeros({-1}));                      // nothing, or the kind of the exception
//     VALUES(torch::rand({2}));                    // "torch::rand({2}) = [2] 0.12346 0.65432"
//     transcript::show("name", x);                 // "name: ...", a number, text or tensor
//     transcript::print(module);                   // as it is printed
//     transcript::refuse("name", [] { call(); });  // "name: the error's first line"
//     return transcript::report(argc, argv, "name");
//   }
//
// The same source compiles with libtorch. There, `program --print > golden/name.txt` makes the
// transcript anew (first line: the version of libtorch). Here the program compares with it.
#ifndef TINYTORCH_TRANSCRIPT_H
#define TINYTORCH_TRANSCRIPT_H

#include <torch/torch.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <tuple>

namespace transcript {

inline std::ostringstream& text() {
  static std::ostringstream all;
  return all;
}

/// Runs `body` and notes what it wrote, or the kind of its exception.
template <typename Body>
void note(const char* expression, const Body& body) {
  std::ostringstream out;
  out << std::boolalpha;
  text() << expression << " = ";
  try {
    body(out);
    text() << out.str();
  } catch (const c10::IndexError&) {
    text() << "IndexError";
  } catch (const c10::Error&) {
    text() << "Error";
  } catch (const std::exception&) {
    text() << "std::exception";
  }
  text() << '\n';
}

/// Five digits, so that rounding does not show.
inline std::string digits(double v) {
  char out[40];
  std::snprintf(out, sizeof out, "%.5g", v > -1e-12 && v < 1e-12 ? 0.0 : v);
  return out;
}
/// The sizes and the first elements.
inline std::string digits(const torch::Tensor& t) {
  std::ostringstream out;
  out << t.sizes();
  const auto flat = t.detach().to(torch::kDouble).reshape({-1});
  for (std::int64_t i = 0; i < flat.numel() && i < 12; i++)
    out << ' ' << digits(flat[i].item<double>());
  return out.str();
}
inline std::string digits(const std::tuple<torch::Tensor, torch::Tensor>& both) {
  return digits(std::get<0>(both)) + " and " + digits(std::get<1>(both));
}

inline void show(const char* name, const std::string& value) {
  text() << name << ": " << value << '\n';
}
inline void show(const char* name, bool on) {
  show(name, std::string(on ? "true" : "false"));
}
inline void show(const char* name, double v) {
  show(name, digits(v));
}
inline void show(const char* name, const torch::Tensor& t) {
  show(name, digits(t));
}
template <typename Module>
void print(const Module& module) {
  text() << module << '\n';
}
/// The first line of the error that a call gives, without what libtorch adds behind it.
template <typename Call>
void refuse(const char* name, const Call& call) {
  try {
    call();
    show(name, std::string("no error"));
  } catch (const c10::Error& e) {
    const std::string what = e.what_without_backtrace();
    // The library's own begin with the name of the operator.
    const std::size_t end = what[0] == '[' ? what.find("] ") + 2 : 0;
    show(name, what.substr(end, what.find('\n', end) - end));
  }
}

/// Prints the transcript, or compares it line by line with the golden one.
inline int report(int argc, char** argv, const std::string& name) {
  if (argc > 1 && std::string(argv[1]) == "--print") {
    std::cout << "libtorch " << TORCH_VERSION << '\n' << text().str();
    return 0;
  }
  const char* folder = std::getenv("TT_TEST_SOURCE_DIR");
  std::ifstream golden(std::string(folder != nullptr ? folder : ".") + "/golden/" + name + ".txt");
  std::istringstream found(text().str());
  std::string want, got;
  std::getline(golden, want);  // the version
  long line = 1, passed = 0, failed = 0;
  while (true) {
    const bool more_golden = static_cast<bool>(std::getline(golden, want));
    const bool more_found = static_cast<bool>(std::getline(found, got));
    if (!more_golden && !more_found) break;
    line++;
    if (more_golden == more_found && want == got) {
      passed++;
      continue;
    }
    failed++;
    std::cerr << name << ".txt:" << line << ": expected " << (more_golden ? want : "(end)")
              << "\n    got " << (more_found ? got : "(end)") << '\n';
    if (more_golden != more_found) break;
  }
  std::cout << passed << " passed, " << failed << " failed\n";
  return failed == 0 && passed > 0 ? 0 : 1;
}

}  // namespace transcript

#define SHOW(...) transcript::note(#__VA_ARGS__, [&](std::ostream& out_) { out_ << (__VA_ARGS__); })
#define DO(...) transcript::note(#__VA_ARGS__, [&](std::ostream&) { __VA_ARGS__; })
#define VALUES(...)              \
  transcript::note(#__VA_ARGS__, \
                   [&](std::ostream& out_) { out_ << transcript::digits(__VA_ARGS__); })

#endif  // TINYTORCH_TRANSCRIPT_H
