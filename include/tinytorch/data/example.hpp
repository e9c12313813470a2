// One item of a dataset.
#pragma once

#include <type_traits>
#include <utility>
#include <vector>

#include "../tensor.hpp"

namespace tinytorch {
namespace data {

namespace example {
inline namespace api {
/// Stands for the target of an example that has none.
using NoTarget = void;
}  // namespace api
}  // namespace example

inline namespace api {

/// Data and a target.
template <typename Data = Tensor, typename Target = Tensor>
struct Example {
  using DataType = Data;
  using TargetType = Target;
  Example() = default;
  Example(Data data_, Target target_) : data(std::move(data_)), target(std::move(target_)) {}
  Data data;
  Target target;
};

template <typename Data>
struct Example<Data, example::NoTarget> {
  using DataType = Data;
  using TargetType = example::NoTarget;
  Example() = default;
  Example(Data data_) : data(std::move(data_)) {}
  operator Data&() { return data; }
  operator const Data&() const { return data; }
  Data data;
};
using TensorExample = Example<Tensor, example::NoTarget>;

namespace detail {
template <typename T>
struct is_vector : std::false_type {};
template <typename T>
struct is_vector<std::vector<T>> : std::true_type {};
}  // namespace detail

}  // namespace api

}  // namespace data
}  // namespace tinytorch
