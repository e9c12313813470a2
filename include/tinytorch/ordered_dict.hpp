// A map that keeps the order of insertion.
#pragma once

#include <cstddef>
#include <functional>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "check.hpp"

namespace tinytorch {
inline namespace api {

/// Items in the order of insertion, found by key.
///
/// The index is not a std::unordered_map: that costs every program a tenth of a second to compile,
/// and few items are found sooner by looking at each.
template <typename Key, typename Value>
class OrderedDict {
 public:
  class Item {
   public:
    Item(Key key, Value value) : pair_(std::move(key), std::move(value)) {}
    Value& operator*() { return value(); }
    const Value& operator*() const { return value(); }
    Value* operator->() { return &value(); }
    const Value* operator->() const { return &value(); }
    const Key& key() const noexcept { return pair_.first; }
    Value& value() noexcept { return pair_.second; }
    const Value& value() const noexcept { return pair_.second; }
    const std::pair<Key, Value>& pair() const noexcept { return pair_; }

   private:
    std::pair<Key, Value> pair_;
  };

  using Iterator = typename std::vector<Item>::iterator;
  using ConstIterator = typename std::vector<Item>::const_iterator;

  explicit OrderedDict(std::string key_description = "Key")
      : key_description_(std::move(key_description)) {}
  OrderedDict(std::initializer_list<Item> items) {
    reserve(items.size());
    for (const auto& item : items) insert(item.key(), item.value());
  }

  const std::string& key_description() const noexcept { return key_description_; }
  std::size_t size() const noexcept { return items_.size(); }
  bool is_empty() const noexcept { return items_.empty(); }
  bool contains(const Key& key) const noexcept { return find(key) != nullptr; }
  void reserve(std::size_t n) { items_.reserve(n); }

  Value* find(const Key& key) noexcept {
    const std::size_t i = place(key);
    return i == items_.size() ? nullptr : &items_[i].value();
  }
  const Value* find(const Key& key) const noexcept {
    const std::size_t i = place(key);
    return i == items_.size() ? nullptr : &items_[i].value();
  }
  Value& operator[](const Key& key) { return found(find(key), key); }
  const Value& operator[](const Key& key) const { return found(find(key), key); }
  Item& operator[](std::size_t i) {
    TORCH_CHECK(i < items_.size(), "Index ", i, " is out of bounds");
    return items_[i];
  }
  const Item& operator[](std::size_t i) const {
    TORCH_CHECK(i < items_.size(), "Index ", i, " is out of bounds");
    return items_[i];
  }

  Value& insert(Key key, Value value) {
    TORCH_CHECK(!contains(key), key_description_, " '", key, "' already defined");
    items_.emplace_back(std::move(key), std::move(value));
    if (index_.size() / 2 < items_.size() && items_.size() > kFew) {
      index_.assign(4 * items_.size(), 0);
      for (std::size_t i = 0; i < items_.size(); i++) add_to_index(i);
    } else if (!index_.empty()) {
      add_to_index(items_.size() - 1);
    }
    return items_.back().value();
  }
  void update(const OrderedDict& other) {
    reserve(size() + other.size());
    for (const auto& item : other) insert(item.key(), item.value());
  }
  void erase(const Key& key) {
    const std::size_t at = place(key);
    TORCH_CHECK(at != items_.size(), "Key '", key, "' doesn't exist");
    items_.erase(items_.begin() + static_cast<std::ptrdiff_t>(at));
    if (index_.empty()) return;
    index_.assign(index_.size(), 0);
    for (std::size_t i = 0; i < items_.size(); i++) add_to_index(i);
  }
  void clear() {
    index_.clear();
    items_.clear();
  }

  Item& front() { return (*this)[std::size_t{0}]; }
  const Item& front() const { return (*this)[std::size_t{0}]; }
  Item& back() { return (*this)[items_.size() - 1]; }
  const Item& back() const { return (*this)[items_.size() - 1]; }
  const std::vector<Item>& items() const noexcept { return items_; }
  std::vector<Key> keys() const {
    std::vector<Key> out;
    for (const auto& item : items_) out.push_back(item.key());
    return out;
  }
  std::vector<Value> values() const {
    std::vector<Value> out;
    for (const auto& item : items_) out.push_back(item.value());
    return out;
  }
  std::vector<std::pair<Key, Value>> pairs() const {
    std::vector<std::pair<Key, Value>> out;
    for (const auto& item : items_) out.push_back(item.pair());
    return out;
  }

  Iterator begin() { return items_.begin(); }
  Iterator end() { return items_.end(); }
  ConstIterator begin() const { return items_.begin(); }
  ConstIterator end() const { return items_.end(); }

 private:
  /// Up to so many items are compared one after the other.
  static constexpr std::size_t kFew = 16;

  /// The number of the item with such a key; their count where there is none.
  std::size_t place(const Key& key) const {
    if (index_.empty()) {
      std::size_t i = 0;
      while (i < items_.size() && !(items_[i].key() == key)) i++;
      return i;
    }
    const std::size_t at = slot(key);
    return index_[at] == 0 ? items_.size() : index_[at] - 1;
  }
  /// Where the index has a key, or a place for it.
  std::size_t slot(const Key& key) const {
    std::size_t at = std::hash<Key>()(key) % index_.size();
    while (index_[at] != 0 && !(items_[index_[at] - 1].key() == key)) at = (at + 1) % index_.size();
    return at;
  }
  void add_to_index(std::size_t i) { index_[slot(items_[i].key())] = i + 1; }

  template <typename V>
  V& found(V* value, const Key& key) const {
    TORCH_CHECK(value != nullptr, key_description_, " '", key, "' is not defined");
    return *value;
  }

  std::vector<Item> items_;
  // Of more than a few items: their numbers from 1 by hash, 0 where there is none.
  std::vector<std::size_t> index_;
  std::string key_description_ = "Key";
};

}  // namespace api
}  // namespace tinytorch
