// `--name VALUE` flags of the examples. What is unknown or has no value ends the program with a
// usage message and exit code 2.
#pragma once

#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

class Flags {
 public:
  explicit Flags(std::string about) : about_(std::move(about)) {}

  /// A flag that takes a number. The variable holds its default.
  void add(const std::string& name, std::int64_t& value, const std::string& help,
           std::int64_t least = 1) {
    flags_.push_back({name, help, std::to_string(value), &value, nullptr, least});
  }
  /// A flag that takes a text.
  void add(const std::string& name, std::string& value, const std::string& help) {
    flags_.push_back({name, help, value, nullptr, &value, 0});
  }

  void parse(int argc, char** argv) const {
    for (int i = 1; i < argc; i += 2) {
      const std::string name = argv[i];
      if (name == "--help") usage(stdout, argv[0], 0);
      const Flag* flag = find(name);
      if (flag == nullptr) fail(argv[0], "unknown flag " + name);
      if (i + 1 == argc) fail(argv[0], name + " needs a value");
      if (!set(*flag, argv[i + 1])) {
        fail(argv[0], name + " takes a number of at least " + std::to_string(flag->least) +
                          ", not " + argv[i + 1]);
      }
    }
  }

  /// Says what is wrong and how the program is used, and ends it.
  [[noreturn]] void fail(const char* program, const std::string& what) const {
    std::fprintf(stderr, "%s: %s\n", program, what.c_str());
    usage(stderr, program, 2);
  }

 private:
  struct Flag {
    std::string name, help, normal;
    std::int64_t* number;
    std::string* text;
    std::int64_t least;
  };

  const Flag* find(const std::string& name) const {
    for (const Flag& flag : flags_) {
      if (flag.name == name) return &flag;
    }
    return nullptr;
  }
  static bool set(const Flag& flag, const char* value) {
    if (flag.text != nullptr) {
      *flag.text = value;
      return true;
    }
    char* end = nullptr;
    errno = 0;
    *flag.number = std::strtoll(value, &end, 10);
    return end != value && *end == '\0' && errno == 0 && *flag.number >= flag.least;
  }
  [[noreturn]] void usage(std::FILE* out, const char* program, int code) const {
    std::fprintf(out, "usage: %s%s\n%s\n", program, flags_.empty() ? "" : " [--flag VALUE]...",
                 about_.c_str());
    for (const Flag& flag : flags_) {
      std::fprintf(out, "  %-12s %s (%s)\n", flag.name.c_str(), flag.help.c_str(),
                   flag.normal.empty() ? "none" : flag.normal.c_str());
    }
    std::exit(code);
  }

  std::string about_;
  std::vector<Flag> flags_;
};
