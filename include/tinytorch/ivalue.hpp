// A value of one of several types, as AutogradContext and archives keep it.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "tensor.hpp"

namespace tinytorch {
inline namespace api {

class IValue;
template <typename Key, typename Value>
class Dict;

namespace ivalue {

/// Values of any types, in a fixed order.
class Tuple {
 public:
  explicit Tuple(std::vector<IValue> elements);
  static std::shared_ptr<Tuple> create(std::vector<IValue> elements);
  const std::vector<IValue>& elements() const { return elements_; }
  std::size_t size() const;

 private:
  std::vector<IValue> elements_;
};

}  // namespace ivalue

/// Nothing, a tensor, a number, a string, or a list, tuple or dict of these.
///
/// Not a std::variant: that costs every program a fifth of a second to compile.
class IValue {
 public:
  IValue() = default;
  IValue(Tensor v) : tag_(Tag::tensor), tensor_(std::move(v)) {}
  IValue(double v) : tag_(Tag::real) { number_.real = v; }
  IValue(float v) : IValue(static_cast<double>(v)) {}
  IValue(bool v) : tag_(Tag::boolean) { number_.integer = v ? 1 : 0; }
  template <typename T,
            std::enable_if_t<std::is_integral_v<T> && !std::is_same_v<T, bool>, int> = 0>
  IValue(T v) : tag_(Tag::integer) {
    number_.integer = static_cast<std::int64_t>(v);
  }
  IValue(std::string v) : tag_(Tag::string), string_(std::move(v)) {}
  IValue(const char* v) : IValue(std::string(v)) {}
  IValue(ScalarType v) : IValue(static_cast<std::int64_t>(v)) {}
  IValue(const Scalar& v) {
    if (v.isFloatingPoint()) {
      *this = v.toDouble();
    } else if (v.isBoolean()) {
      *this = v.toBool();
    } else {
      *this = v.toLong();
    }
  }
  IValue(std::vector<std::int64_t> v) : tag_(Tag::integers), integers_(std::move(v)) {}
  IValue(IntArrayRef v) : IValue(v.vec()) {}
  IValue(std::vector<double> v) : tag_(Tag::reals), reals_(std::move(v)) {}
  IValue(std::vector<bool> v) : tag_(Tag::booleans) {
    for (const bool b : v) string_.push_back(b ? 1 : 0);
  }
  IValue(std::vector<std::string> v) : tag_(Tag::strings), strings_(std::move(v)) {}
  IValue(const Device& v) : IValue(v.str()) {}
  IValue(std::vector<Tensor> v) : tag_(Tag::tensors), tensors_(std::move(v)) {}
  IValue(std::vector<IValue> v) : tag_(Tag::list), items_(std::move(v)) {}
  IValue(const std::shared_ptr<ivalue::Tuple>& v) : tag_(Tag::tuple), items_(v->elements()) {}
  template <typename Key, typename Value>
  IValue(const Dict<Key, Value>& v) : tag_(Tag::dict) {
    for (const auto& entry : v) {
      items_.push_back(entry.key());
      items_.push_back(entry.value());
    }
  }
  template <typename T>
  IValue(const std::optional<T>& v) : IValue(v ? IValue(*v) : IValue()) {}

  bool isNone() const { return tag_ == Tag::none; }
  bool isTensor() const { return tag_ == Tag::tensor; }
  bool isDouble() const { return tag_ == Tag::real; }
  bool isInt() const { return tag_ == Tag::integer; }
  bool isBool() const { return tag_ == Tag::boolean; }
  bool isString() const { return tag_ == Tag::string; }
  bool isIntList() const { return tag_ == Tag::integers; }
  bool isDoubleList() const { return tag_ == Tag::reals; }
  bool isBoolList() const { return tag_ == Tag::booleans; }
  bool isStringList() const { return tag_ == Tag::strings; }
  bool isTensorList() const { return tag_ == Tag::tensors; }
  /// A list of values of any types; the lists above are not.
  bool isGenericList() const { return tag_ == Tag::list; }
  bool isList() const { return tag_ >= Tag::integers && tag_ <= Tag::list; }
  bool isTuple() const { return tag_ == Tag::tuple; }
  bool isGenericDict() const { return tag_ == Tag::dict; }
  bool isScalar() const { return isInt() || isDouble() || isBool(); }

  const Tensor& toTensor() const { return expect(isTensor(), tensor_, "a Tensor"); }
  double toDouble() const {
    if (isInt()) return static_cast<double>(toInt());
    return expect(isDouble(), number_.real, "a double");
  }
  std::int64_t toInt() const { return expect(isInt(), number_.integer, "an int"); }
  bool toBool() const { return expect(isBool(), number_.integer, "a bool") != 0; }
  Scalar toScalar() const {
    if (isInt()) return Scalar(toInt());
    if (isBool()) return Scalar(toBool());
    return Scalar(toDouble());
  }
  ScalarType toScalarType() const { return static_cast<ScalarType>(toInt()); }
  const std::string& toStringRef() const { return expect(isString(), string_, "a string"); }
  const std::vector<std::int64_t>& toIntVector() const {
    return expect(isIntList(), integers_, "a list of ints");
  }
  const std::vector<double>& toDoubleVector() const {
    return expect(isDoubleList(), reals_, "a list of doubles");
  }
  std::vector<bool> toBoolVector() const {
    std::vector<bool> out;
    for (const char b : bools()) out.push_back(b != 0);
    return out;
  }
  /// The same, a byte for each.
  const std::string& bools() const { return expect(isBoolList(), string_, "a list of bools"); }
  const std::vector<std::string>& toStringVector() const {
    return expect(isStringList(), strings_, "a list of strings");
  }
  const std::vector<Tensor>& toTensorVector() const {
    return expect(isTensorList(), tensors_, "a list of tensors");
  }
  const std::vector<IValue>& toListRef() const {
    return expect(isGenericList(), items_, "a list of values");
  }
  std::shared_ptr<ivalue::Tuple> toTuple() const {
    return ivalue::Tuple::create(expect(isTuple(), items_, "a tuple"));
  }
  Dict<IValue, IValue> toGenericDict() const;

  /// Whether numbers, bools and strings are the same: as the keys of a dict.
  bool operator==(const IValue& other) const {
    if (tag_ != other.tag_) return false;
    if (isDouble()) return number_.real == other.number_.real;
    if (isInt() || isBool()) return number_.integer == other.number_.integer;
    return isString() && string_ == other.string_;
  }
  bool operator!=(const IValue& other) const { return !(*this == other); }

 private:
  enum class Tag {
    none,
    tensor,
    real,
    integer,
    boolean,
    string,
    integers,
    reals,
    booleans,
    strings,
    tensors,
    list,
    tuple,
    dict
  };

  template <typename T>
  static const T& expect(bool is, const T& value, const char* what) {
    TORCH_CHECK(is, "the value is not ", what);
    return value;
  }

  Tag tag_ = Tag::none;
  union {
    double real;
    std::int64_t integer;
  } number_{};
  Tensor tensor_;
  std::string string_;  // of a list of bools: a byte for each
  std::vector<std::int64_t> integers_;
  std::vector<double> reals_;
  std::vector<std::string> strings_;
  std::vector<Tensor> tensors_;
  std::vector<IValue> items_;  // of a dict: keys and values in turn
};

namespace ivalue {

inline Tuple::Tuple(std::vector<IValue> elements) : elements_(std::move(elements)) {}
inline std::shared_ptr<Tuple> Tuple::create(std::vector<IValue> elements) {
  return std::make_shared<Tuple>(std::move(elements));
}
inline std::size_t Tuple::size() const {
  return elements_.size();
}

}  // namespace ivalue

/// Keys with values, in the order of insertion. Copies are the same dict. A key is found by looking
/// at one after the other.
template <typename Key, typename Value>
class Dict {
 public:
  class Entry {
   public:
    Entry(Key key, Value value) : key_(std::move(key)), value_(std::move(value)) {}
    const Key& key() const { return key_; }
    const Value& value() const { return value_; }
    void setValue(Value value) { value_ = std::move(value); }

   private:
    Key key_;
    Value value_;
  };

  /// Whether the key was not there; else nothing changes.
  bool insert(Key key, Value value) const {
    if (contains(key)) return false;
    entries_->emplace_back(std::move(key), std::move(value));
    return true;
  }
  void insert_or_assign(Key key, Value value) const {
    for (Entry& e : *entries_) {
      if (e.key() == key) return e.setValue(std::move(value));
    }
    entries_->emplace_back(std::move(key), std::move(value));
  }
  const Value& at(const Key& key) const {
    for (const Entry& e : *entries_) {
      if (e.key() == key) return e.value();
    }
    throw Error("Argument passed to at() was not in the map.", TT_ERR_NOT_FOUND);
  }
  bool contains(const Key& key) const {
    for (const Entry& e : *entries_) {
      if (e.key() == key) return true;
    }
    return false;
  }
  std::size_t size() const { return entries_->size(); }
  bool empty() const { return entries_->empty(); }
  void clear() const { entries_->clear(); }
  auto begin() const { return entries_->begin(); }
  auto end() const { return entries_->end(); }

 private:
  std::shared_ptr<std::vector<Entry>> entries_ = std::make_shared<std::vector<Entry>>();
};

inline Dict<IValue, IValue> IValue::toGenericDict() const {
  expect(isGenericDict(), 0, "a dict");
  Dict<IValue, IValue> out;
  for (std::size_t i = 0; i + 1 < items_.size(); i += 2) out.insert(items_[i], items_[i + 1]);
  return out;
}

namespace impl {
using GenericDict = Dict<IValue, IValue>;
}  // namespace impl

}  // namespace api
}  // namespace tinytorch
