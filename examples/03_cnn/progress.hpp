// A progress bar for a terminal; plain lines elsewhere.
#pragma once

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>

class Progress {
 public:
  Progress(int epoch, int epochs, std::size_t total)
      : epoch_(epoch), epochs_(epochs), total_(total), start_(Clock::now()), last_(start_) {}

  void show(std::size_t seen, double loss) {
    loss_ = loss;
    const auto now = Clock::now();
    const double since = seconds(last_, now);
    // A terminal is refreshed ten times a second, a log gets a line every ten seconds.
    if (since < (live_ ? 0.1 : 10.0) && seen < total_) return;
    last_ = now;
    const double rate = static_cast<double>(seen) / std::max(1e-9, seconds(start_, now));
    const double left = static_cast<double>(total_ - seen) / rate;
    const int width = 30;
    const int filled = static_cast<int>(width * seen / std::max<std::size_t>(1, total_));
    if (live_) {
      std::printf("\repoch %d/%d [%s%s] %5zu/%zu  loss %.4f  %6.0f images/s  %3.0f s left ", epoch_,
                  epochs_, std::string(static_cast<std::size_t>(filled), '#').c_str(),
                  std::string(static_cast<std::size_t>(width - filled), '.').c_str(), seen, total_,
                  loss, rate, left);
    } else {
      std::printf("epoch %d/%d  %zu/%zu  loss %.4f  %.0f images/s  %.0f s left\n", epoch_, epochs_,
                  seen, total_, loss, rate, left);
    }
    std::fflush(stdout);
  }

  void done(double accuracy) {
    std::printf("%sepoch %d/%d  loss %.4f  test accuracy %.2f %%  %.1f s\n",
                live_ ? "\r\033[K" : "", epoch_, epochs_, loss_, accuracy,
                seconds(start_, Clock::now()));
    std::fflush(stdout);
  }

 private:
  using Clock = std::chrono::steady_clock;
  static double seconds(Clock::time_point a, Clock::time_point b) {
    return std::chrono::duration<double>(b - a).count();
  }

  int epoch_, epochs_;
  std::size_t total_;
  Clock::time_point start_, last_;
  bool live_ = isatty(1) != 0;
  double loss_ = 0;
};
