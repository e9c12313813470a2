// A program that prints expressions and what they give, held against the transcript that libtorch
// made of it:
//
//   #include "transcript.h"
//   int main(int argc, char** argv) {
//     SHOW(torch::ones({2}));      // "torch::ones({2}) = ..."
//     DO(torch::zeros({-1}));      // nothing, or the kind of the exception
//     return transcript_report(argc, argv, "name");
//   }
//
// The same source compiles with libtorch. There, `program --print > golden/name.txt` makes the
// transcript anew (first line: the version of libtorch). Here the program compares with it.
#ifndef TINYTORCH_TRANSCRIPT_H
#define TINYTORCH_TRANSCRIPT_H

#include <torch/torch.h>

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>
#include <stdexcept>
#include <string>

inline std::ostringstream& transcript() {
  static std::ostringstream text;
  return text;
}

/// Runs `body` and notes what it wrote, or the kind of its exception.
template <typename Body>
void transcribe(const char* expression, const Body& body) {
  std::ostringstream out;
  out << std::boolalpha;
  transcript() << expression << " = ";
  try {
    body(out);
    transcript() << out.str();
  } catch (const c10::IndexError&) {
    transcript() << "IndexError";
  } catch (const c10::Error&) {
    transcript() << "Error";
  } catch (const std::exception&) {
    transcript() << "std::exception";
  }
  transcript() << '\n';
}

#define SHOW(...) transcribe(#__VA_ARGS__, [&](std::ostream& out_) { out_ << (__VA_ARGS__); })
#define DO(...) transcribe(#__VA_ARGS__, [&](std::ostream&) { __VA_ARGS__; })

/// Prints the transcript, or compares it line by line with the golden one.
inline int transcript_report(int argc, char** argv, const std::string& name) {
  if (argc > 1 && std::string(argv[1]) == "--print") {
    std::cout << "libtorch " << TORCH_VERSION << '\n' << transcript().str();
    return 0;
  }
  const char* folder = std::getenv("TT_TEST_SOURCE_DIR");
  std::ifstream golden(std::string(folder != nullptr ? folder : ".") + "/golden/" + name + ".txt");
  std::istringstream found(transcript().str());
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

#endif  // TINYTORCH_TRANSCRIPT_H
