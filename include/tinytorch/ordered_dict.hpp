// A map that keeps the order of insertion.
#pragma once

#include <initializer_list>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "check.hpp"

namespace tinytorch {
inline namespace api {

/// Items in the order of insertion, found by key.
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
  void reserve(std::size_t n) {
    items_.reserve(n);
    index_.reserve(n);
  }

  Value* find(const Key& key) noexcept {
    const auto it = index_.find(key);
    return it == index_.end() ? nullptr : &items_[it->second].value();
  }
  const Value* find(const Key& key) const noexcept {
    const auto it = index_.find(key);
    return it == index_.end() ? nullptr : &items_[it->second].value();
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
    index_[key] = items_.size();
    items_.emplace_back(std::move(key), std::move(value));
    return items_.back().value();
  }
  void update(const OrderedDict& other) {
    reserve(size() + other.size());
    for (const auto& item : other) insert(item.key(), item.value());
  }
  void erase(const Key& key) {
    const auto it = index_.find(key);
    TORCH_CHECK(it != index_.end(), "Key '", key, "' doesn't exist");
    const std::size_t at = it->second;
    index_.erase(it);
    items_.erase(items_.begin() + static_cast<std::ptrdiff_t>(at));
    for (auto& entry : index_) {
      if (entry.second > at) entry.second--;
    }
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
  template <typename V>
  V& found(V* value, const Key& key) const {
    TORCH_CHECK(value != nullptr, key_description_, " '", key, "' is not defined");
    return *value;
  }

  std::unordered_map<Key, std::size_t> index_;
  std::vector<Item> items_;
  std::string key_description_ = "Key";
};

}  // namespace api
}  // namespace tinytorch
