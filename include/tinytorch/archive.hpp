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

#include "grad_mode.hpp"
#include "ivalue.hpp"
#include "ordered_dict.hpp"

namespace tinytorch {
namespace serialize {
inline namespace api {
namespace detail {

/// A value in the C form, which points into it.
inline tt_value to_c(const IValue& v) {
  tt_value c{};
  const auto list = [&c](std::int32_t tag, const void* data, std::size_t n) {
    c.tag = tag;
    c.bits = static_cast<std::uint64_t>(reinterpret_cast<std::uintptr_t>(data));
    c.len = n;
  };
  if (v.isTensor()) {
    if (v.toTensor().defined()) list(1, v.toTensor().c(), 0);
  } else if (v.isInt()) {
    c.tag = 2;
    c.bits = static_cast<std::uint64_t>(v.toInt());
  } else if (v.isDouble()) {
    c.tag = 3;
    const double d = v.toDouble();
    std::memcpy(&c.bits, &d, sizeof d);
  } else if (v.isBool()) {
    c.tag = 4;
    c.bits = v.toBool() ? 1 : 0;
  } else if (v.isString()) {
    list(5, v.toStringRef().data(), v.toStringRef().size());
  } else if (v.isIntList()) {
    list(6, v.toIntVector().data(), v.toIntVector().size());
  } else if (v.isDoubleList()) {
    list(7, v.toDoubleVector().data(), v.toDoubleVector().size());
  } else {
    TORCH_CHECK(v.isNone(), "an archive does not keep a value of this type");
  }
  return c;
}

/// The value of a C form, of which a tensor is taken over.
inline IValue from_c(tt_value& c) {
  const auto* p = reinterpret_cast<const void*>(static_cast<std::uintptr_t>(c.bits));
  switch (c.tag) {
    case 1:
      c.tag = 0;
      return Tensor::take(static_cast<tt_tensor*>(const_cast<void*>(p)));
    case 2:
      return static_cast<std::int64_t>(c.bits);
    case 3: {
      double d;
      std::memcpy(&d, &c.bits, sizeof d);
      return d;
    }
    case 4:
      return c.bits != 0;
    case 5:
      return std::string(static_cast<const char*>(p), c.len);
    case 6: {
      const auto* n = static_cast<const std::int64_t*>(p);
      return std::vector<std::int64_t>(n, n + c.len);
    }
    case 7: {
      const auto* d = static_cast<const double*>(p);
      return std::vector<double>(d, d + c.len);
    }
    default:
      return {};
  }
}

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
        values.push_back(detail::to_c(item.value()));
      }
    }
    std::vector<const char*> names;
    std::vector<tt_value> values;
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
    OrderedDict<std::string, bool> out;
    if (!entries_) return {};
    for (const auto& item : *entries_) {
      if (item.key().compare(0, prefix_.size(), prefix_) != 0) continue;
      std::string name = item.key().substr(prefix_.size());
      name = name.substr(0, name.find('.'));
      if (!out.contains(name)) out.insert(std::move(name), true);
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

 private:
  void take(tt_named_value_list& list, const std::optional<Device>& device) {
    const tinytorch::detail::Handle<tt_named_value_list, tt_named_value_list_release> release(
        &list);
    auto entries = std::make_shared<detail::Entries>();
    for (std::size_t i = 0; i < list.len; i++) {
      IValue v = detail::from_c(list.values[i]);
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
