// Tensors in safetensors files.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "nn/module.hpp"
#include "tensor.hpp"

namespace tinytorch {
inline namespace api {

/// Writes tensors with their names; the old file stays until the new one is whole.
inline void save_safetensors(const std::string& path,
                             const std::vector<std::pair<std::string, Tensor>>& tensors) {
  std::vector<const char*> names;
  std::vector<const tt_tensor*> handles;
  for (const auto& item : tensors) {
    names.push_back(item.first.c_str());
    handles.push_back(item.second.c());
  }
  detail::check(tt_safetensors_write(path.c_str(), names.data(), handles.data(), tensors.size()));
}

/// How tensors are written.
struct SafetensorsOptions {
  /// Texts with keys, for the file's metadata.
  std::vector<std::pair<std::string, std::string>> metadata;
  /// The most bytes of tensors in one file; beyond, there are several, and an index. 0: no limit.
  std::uint64_t max_shard_bytes = 0;
};

/// Writes tensors with metadata, or in shards: `model.safetensors` becomes
/// `model-00001-of-00002.safetensors` and so on, and `model.safetensors.index.json`.
inline void save_safetensors(const std::string& path,
                             const std::vector<std::pair<std::string, Tensor>>& tensors,
                             const SafetensorsOptions& options) {
  std::vector<const char*> names, keys, texts;
  std::vector<const tt_tensor*> handles;
  for (const auto& item : tensors) {
    names.push_back(item.first.c_str());
    handles.push_back(item.second.c());
  }
  for (const auto& item : options.metadata) {
    keys.push_back(item.first.c_str());
    texts.push_back(item.second.c_str());
  }
  tt_safetensors_options c = tt_safetensors_options_default();
  c.keys = keys.data();
  c.texts = texts.data();
  c.n = keys.size();
  c.max_shard_bytes = options.max_shard_bytes;
  detail::check(
      tt_safetensors_write_with(path.c_str(), names.data(), handles.data(), tensors.size(), &c));
}

/// Reads all tensors of a file, with their names; of the shards of an index, `*.json`; or of a
/// folder with one of these. With `map` they are parts of the mapped files, read when they are
/// used: writes to them do not reach the files, which must not become shorter while they live.
inline std::vector<std::pair<std::string, Tensor>> load_safetensors(const std::string& path,
                                                                    bool map = false) {
  tt_named_tensor_list list{};
  detail::check(tt_safetensors_load(path.c_str(), map, &list));
  std::vector<std::pair<std::string, Tensor>> out;
  for (std::size_t i = 0; i < list.len; ++i) {
    out.emplace_back(list.names[i], Tensor::share(list.tensors[i]));
  }
  tt_named_tensor_list_release(&list);
  return out;
}

/// Writes the parameters and buffers of a module under their dotted names.
inline void save_safetensors(const std::string& path, const nn::Module& module) {
  std::vector<std::pair<std::string, Tensor>> all;
  for (const auto& p : module.named_parameters()) all.emplace_back(p.key(), p.value());
  for (const auto& b : module.named_buffers()) all.emplace_back(b.key(), b.value());
  save_safetensors(path, all);
}

/// Copies tensors of a file into the parameters and buffers of the same names. Every one must be
/// there.
inline void load_safetensors(const std::string& path, nn::Module& module) {
  NoGradGuard guard;
  auto found = load_safetensors(path);
  const auto fill = [&](const std::string& name, Tensor target) {
    for (auto& item : found) {
      if (item.first == name) {
        target.copy_(item.second);
        return;
      }
    }
    TORCH_CHECK(false, path, ": there is no tensor '", name, "'");
  };
  for (const auto& p : module.named_parameters()) fill(p.key(), p.value());
  for (const auto& b : module.named_buffers()) fill(b.key(), b.value());
}

}  // namespace api
}  // namespace tinytorch
