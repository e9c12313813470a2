// For tests whose source compiles with libtorch too: what they print there is what they are to
// print here, and stands in golden/NAME.txt. Compiled with libtorch, such a test writes that text:
//   g++ -std=c++17 -DTRANSCRIPT_OF_LIBTORCH nn_loss_test.cpp (libtorch) && ./a.out >
//   golden/NAME.txt
#ifndef TINYTORCH_NN_TRANSCRIPT_H
#define TINYTORCH_NN_TRANSCRIPT_H

#include <torch/torch.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>

#ifndef TRANSCRIPT_OF_LIBTORCH
#include "check.h"
#endif

namespace transcript {

inline std::ostringstream out;

inline void show(const char* name, const std::string& text) {
  out << name << ": " << text << '\n';
}
inline void show(const char* name, bool on) {
  show(name, std::string(on ? "true" : "false"));
}
inline void show(const char* name, double v) {
  char text[40];
  // Rounding must not show.
  std::snprintf(text, sizeof text, "%.5g", v == 0 ? 0.0 : v);
  show(name, std::string(text));
}
inline void show(const char* name, const torch::Tensor& t) {
  std::ostringstream text;
  text << t.sizes();
  const auto flat = t.detach().to(torch::kDouble).reshape({-1});
  for (std::int64_t i = 0; i < flat.numel() && i < 12; i++) {
    char number[40];
    const double v = flat[i].item<double>();
    std::snprintf(number, sizeof number, " %.5g", v > -1e-12 && v < 1e-12 ? 0.0 : v);
    text << number;
  }
  show(name, text.str());
}
template <typename Module>
void print(const Module& module) {
  out << module << '\n';
}
/// The first line of the error that a call gives, without what libtorch adds behind it.
template <typename Call>
void refuse(const char* name, const Call& call) {
  try {
    call();
    show(name, std::string("no error"));
  } catch (const c10::Error& e) {
    const std::string text = e.what_without_backtrace();
    // The library's own begin with the name of the operator.
    const std::size_t end = text[0] == '[' ? text.find("] ") + 2 : 0;
    show(name, text.substr(end, text.find('\n', end) - end));
  }
}

/// Compares with the text of the file, line by line, or writes it.
inline int finish(const char* name) {
#ifdef TRANSCRIPT_OF_LIBTORCH
  static_cast<void>(name);
  std::cout << out.str();
  return 0;
#else
  const char* folder = std::getenv("TT_TEST_SOURCE_DIR");
  const std::string path = std::string(folder != nullptr ? folder : ".") + "/golden/" + name;
  std::ifstream file(path);
  CHECK(file.good());
  std::istringstream got(out.str());
  std::string have, want;
  int line = 0;
  while (std::getline(file, want)) {
    line++;
    if (!std::getline(got, have)) have = "(the end)";
    if (have != want) std::fprintf(stderr, "%s:%d: libtorch: %s\n", name, line, want.c_str());
    CHECK_STRING(have.c_str(), want.c_str());
  }
  CHECK(!std::getline(got, have));
  return check_report();
#endif
}

}  // namespace transcript

#endif
