// Archives: names with tensors and values, nested by dots, in files that PyTorch reads too.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <istream>
#include <iterator>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "call.hpp"
#include "grad_mode.hpp"
#include "ordered_dict.hpp"

namespace tinytorch {
namespace serialize {
inline namespace api {
namespace detail {

using Entries = OrderedDict<std::string, IValue>;

}  // namespace detail

/// Collects names and values, then writes them.
class OutputArchive {
 public:
  void write(const std::string& key, const Tensor& tensor, bool is_buffer = false) {
    static_cast<void>(is_buffer);
    entries_.insert(key, IValue(tensor));
  }
  void write(const std::string& key, const IValue& value) { entries_.insert(key, value); }
  void write(const std::string& key, OutputArchive& nested) {
    for (const auto& item : nested.entries_) {
      entries_.insert(key + "." + item.key(), item.value());
    }
  }

  void save_to(const std::string& filename) const {
    const CForm c(entries_);
    tinytorch::detail::check(
        tt_checkpoint_write(filename.c_str(), c.names.data(), c.values.data(), c.names.size()));
  }
  void save_to(std::ostream& stream) const {
    save_to([&stream](const void* data, std::size_t n) {
      stream.write(static_cast<const char*>(data), static_cast<std::streamsize>(n));
      return stream ? n : std::size_t{0};
    });
  }
  /// The function takes bytes and gives the number that it wrote.
  void save_to(const std::function<std::size_t(const void*, std::size_t)>& function) const {
    const CForm c(entries_);
    tt_bytes bytes{};
    tinytorch::detail::check(
        tt_checkpoint_encode(c.names.data(), c.values.data(), c.names.size(), &bytes));
    const tinytorch::detail::Handle<tt_bytes, tt_bytes_release> release(&bytes);
    const std::size_t written = function(bytes.data, bytes.len);
    TORCH_CHECK(written == bytes.len, "expected ", bytes.len, " bytes to be written, got ",
                written);
  }

 private:
  struct CForm {
    explicit CForm(const detail::Entries& entries) {
      for (const auto& item : entries) {
        names.push_back(item.key().c_str());
        values.add(item.value());
      }
    }
    std::vector<const char*> names;
    tinytorch::detail::CValues values;
  };

  detail::Entries entries_;
};

/// Names and values of a file.
class InputArchive {
 public:
  /// Reads what is named; one that is missing is an error.
  void read(const std::string& key, Tensor& tensor, bool is_buffer = false) {
    TORCH_CHECK(try_read(key, tensor, is_buffer), "No such serialized tensor '", prefix_, key, "'");
  }
  void read(const std::string& key, IValue& value) {
    TORCH_CHECK(try_read(key, value), "No such serialized value '", prefix_, key, "'");
  }
  void read(const std::string& key, InputArchive& nested) {
    TORCH_CHECK(try_read(key, nested), "No such serialized submodule: '", prefix_, key, "'");
  }
  /// A tensor that is defined keeps its identity and takes over the data.
  bool try_read(const std::string& key, Tensor& tensor, bool is_buffer = false) {
    static_cast<void>(is_buffer);
    const IValue* v = entries_ ? entries_->find(prefix_ + key) : nullptr;
    if (v == nullptr || !v->isTensor()) return false;
    if (tensor.defined()) {
      NoGradGuard no_grad;
      tensor.set_data(v->toTensor().to(tensor.device()));
    } else {
      tensor = v->toTensor();
    }
    return true;
  }
  bool try_read(const std::string& key, IValue& value) {
    const IValue* v = entries_ ? entries_->find(prefix_ + key) : nullptr;
    if (v == nullptr) return false;
    value = *v;
    return true;
  }
  bool try_read(const std::string& key, InputArchive& nested) {
    const std::string inner = prefix_ + key + ".";
    if (!entries_) return false;
    for (const auto& item : *entries_) {
      if (item.key().compare(0, inner.size(), inner) == 0) {
        nested.entries_ = entries_;
        nested.prefix_ = inner;
        return true;
      }
    }
    return false;
  }
  /// Names of what is here, the first part of those that are nested.
  std::vector<std::string> keys() const {
    detail::Entries out;
    if (!entries_) return {};
    for (const auto& item : *entries_) {
      if (item.key().compare(0, prefix_.size(), prefix_) != 0) continue;
      std::string name = item.key().substr(prefix_.size());
      name = name.substr(0, name.find('.'));
      if (!out.contains(name)) out.insert(std::move(name), IValue());
    }
    return out.keys();
  }
  /// Names of all values, with dots between the parts.
  std::vector<std::string> all_keys() const {
    std::vector<std::string> out;
    if (!entries_) return out;
    for (const auto& item : *entries_) {
      if (item.key().compare(0, prefix_.size(), prefix_) == 0) {
        out.push_back(item.key().substr(prefix_.size()));
      }
    }
    return out;
  }

  void load_from(const std::string& filename, std::optional<Device> device = std::nullopt) {
    tt_named_value_list list{};
    tinytorch::detail::check(tt_checkpoint_read(filename.c_str(), &list));
    take(list, device);
  }
  void load_from(std::istream& stream, std::optional<Device> device = std::nullopt) {
    const std::string bytes{std::istreambuf_iterator<char>(stream),
                            std::istreambuf_iterator<char>()};
    load_from(bytes.data(), bytes.size(), device);
  }
  void load_from(const char* data, std::size_t size, std::optional<Device> device = std::nullopt) {
    tt_named_value_list list{};
    tinytorch::detail::check(
        tt_checkpoint_decode(reinterpret_cast<const std::uint8_t*>(data), size, &list));
    take(list, device);
  }
  /// The function reads bytes from a place on and gives the number that it read; the other gives
  /// the number of all bytes.
  void load_from(const std::function<std::size_t(std::uint64_t, void*, std::size_t)>& read_func,
                 const std::function<std::size_t()>& size_func,
                 std::optional<Device> device = std::nullopt) {
    std::vector<char> bytes(size_func());
    const std::size_t n = bytes.empty() ? 0 : read_func(0, bytes.data(), bytes.size());
    TORCH_CHECK(n == bytes.size(), "expected ", bytes.size(), " bytes to be read, got ", n);
    load_from(bytes.data(), bytes.size(), device);
  }

 private:
  void take(tt_named_value_list& list, const std::optional<Device>& device) {
    const tinytorch::detail::Handle<tt_named_value_list, tt_named_value_list_release> release(
        &list);
    auto entries = std::make_shared<detail::Entries>();
    for (std::size_t i = 0; i < list.len; i++) {
      IValue v = tinytorch::detail::take_value(list.values[i]);
      if (device && v.isTensor()) v = IValue(v.toTensor().to(*device));
      entries->insert(std::string(list.names[i]), std::move(v));
    }
    entries_ = std::move(entries);
    prefix_.clear();
  }

  std::shared_ptr<const detail::Entries> entries_;
  std::string prefix_;
};

}  // namespace api
}  // namespace serialize
}  // namespace tinytorch
