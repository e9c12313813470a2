// torch::pickle_save and torch::pickle_load: nested values as the bytes of a file of PyTorch.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "call.hpp"

namespace tinytorch {
namespace detail {

using TreeHandle = Handle<tt_tree, tt_tree_release>;

inline TreeHandle to_tree(const IValue& value);

/// The trees of values, and what the C functions take of them.
class Trees {
 public:
  explicit Trees(const std::vector<IValue>& values) {
    for (const IValue& v : values) add(v);
  }
  Trees() = default;
  void add(const IValue& v) {
    handles_.push_back(to_tree(v));
    pointers_.push_back(handles_.back().get());
  }
  const tt_tree* const* data() const { return pointers_.data(); }
  std::size_t size() const { return pointers_.size(); }

 private:
  std::vector<TreeHandle> handles_;
  std::vector<const tt_tree*> pointers_;
};

inline TreeHandle to_tree(const IValue& value) {
  tt_tree* out = nullptr;
  if (value.isGenericList() || value.isTuple()) {
    const Trees items(value.isTuple() ? value.toTuple()->elements() : value.toListRef());
    check(tt_tree_list(items.data(), items.size(), value.isTuple(), &out));
  } else if (value.isGenericDict()) {
    Trees keys, items;
    for (const auto& entry : value.toGenericDict()) {
      keys.add(entry.key());
      items.add(entry.value());
    }
    check(tt_tree_map(keys.data(), items.data(), items.size(), &out));
  } else {
    CValues c;
    c.add(value);
    check(tt_tree_from_value(c.data(), &out));
  }
  return TreeHandle(out);
}

inline IValue from_tree(const tt_tree* tree);

/// The entry of a tree: its value, or its key.
inline IValue entry(const tt_tree* tree, std::size_t i, bool key) {
  tt_tree* item = nullptr;
  check(key ? tt_tree_key(tree, i, &item) : tt_tree_at(tree, i, &item));
  const TreeHandle owner(item);
  return from_tree(item);
}

inline IValue from_tree(const tt_tree* tree) {
  std::int32_t kind = 0;
  std::size_t n = 0;
  check(tt_tree_kind(tree, &kind));
  check(tt_tree_len(tree, &n));
  tt_value plain{};
  if (kind == TT_TREE_BYTES) {
    tt_bytes bytes{};
    check(tt_tree_to_bytes(tree, &bytes));
    const Handle<tt_bytes, tt_bytes_release> owner(&bytes);
    return std::string(reinterpret_cast<const char*>(bytes.data), bytes.len);
  }
  if (kind == TT_TREE_DICT || kind == TT_TREE_FOREIGN) {
    Dict<IValue, IValue> out;
    for (std::size_t i = 0; i < n; i++) out.insert(entry(tree, i, true), entry(tree, i, false));
    return out;
  }
  // Lists of one type are typed; an empty one is a list of anything.
  if (kind < TT_TREE_LIST || (kind == TT_TREE_LIST && n > 0)) {
    if (tt_tree_to_value(tree, &plain) == TT_OK) {
      IValue out = take_value(plain);
      tt_value_release(&plain);
      return out;
    }
    tt_error_clear();
  }
  std::vector<IValue> items;
  for (std::size_t i = 0; i < n; i++) items.push_back(entry(tree, i, false));
  if (kind == TT_TREE_TUPLE) return ivalue::Tuple::create(std::move(items));
  return items;
}

}  // namespace detail

inline namespace api {

/// A value as the bytes of a file that Python's torch.load reads, also with weights_only=True.
inline std::vector<char> pickle_save(const IValue& value) {
  tt_bytes bytes{};
  detail::check(tt_tree_encode(detail::to_tree(value).get(), &bytes));
  const detail::Handle<tt_bytes, tt_bytes_release> owner(&bytes);
  const char* data = reinterpret_cast<const char*>(bytes.data);
  return std::vector<char>(data, data + bytes.len);
}

/// The value of a file's bytes that pickle_save, libtorch's, or Python's torch.save wrote. Objects
/// of unknown classes come as dicts of their attributes; nothing of them is run.
inline IValue pickle_load(const std::vector<char>& data) {
  tt_tree* tree = nullptr;
  detail::check(tt_tree_decode(reinterpret_cast<const std::uint8_t*>(data.data()), data.size(),
                               nullptr, &tree));
  const detail::TreeHandle owner(tree);
  return detail::from_tree(tree);
}

}  // namespace api
}  // namespace tinytorch
