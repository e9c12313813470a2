// Loss and accuracy by epoch, drawn into an SVG.
#pragma once

#include <algorithm>
#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

class Curves {
 public:
  void add(double loss, double accuracy) {
    loss_.push_back(loss);
    accuracy_.push_back(accuracy);
  }

  void write(const std::string& path) const {
    std::ofstream out(path);
    if (!out) throw std::runtime_error("cannot write " + path);
    out << "<svg xmlns='http://www.w3.org/2000/svg' width='720' height='300' "
           "font-family='sans-serif' font-size='12'>\n"
           "<rect width='720' height='300' fill='white'/>\n";
    const double top = *std::max_element(loss_.begin(), loss_.end());
    panel(out, 40, "training loss", loss_, 0, top * 1.1, "#c0392b");
    const double low = *std::min_element(accuracy_.begin(), accuracy_.end());
    panel(out, 400, "test accuracy, %", accuracy_, std::max(0.0, low - 2), 100, "#2471a3");
    out << "</svg>\n";
  }

 private:
  static void panel(std::ofstream& out, double left, const std::string& title,
                    const std::vector<double>& values, double low, double high,
                    const std::string& color) {
    const double width = 280, height = 220, bottom = 260;
    out << "<text x='" << left << "' y='25'>" << title << "</text>\n"
        << "<path d='M" << left << ",40 V" << bottom << " H" << left + width
        << "' fill='none' stroke='#555'/>\n";
    std::string points;
    const double steps = std::max<double>(1, static_cast<double>(values.size()) - 1);
    for (std::size_t i = 0; i < values.size(); ++i) {
      const double x = left + width * static_cast<double>(i) / steps;
      const double y = bottom - height * (values[i] - low) / std::max(1e-9, high - low);
      points += std::to_string(x) + "," + std::to_string(y) + " ";
      out << "<circle cx='" << x << "' cy='" << y << "' r='3' fill='" << color << "'/>\n"
          << "<text x='" << x << "' y='" << y - 8 << "' text-anchor='middle'>"
          << std::to_string(values[i]).substr(0, 5) << "</text>\n"
          << "<text x='" << x << "' y='275' text-anchor='middle'>" << i + 1 << "</text>\n";
    }
    out << "<polyline points='" << points << "' fill='none' stroke='" << color
        << "' stroke-width='2'/>\n";
  }

  std::vector<double> loss_, accuracy_;
};
