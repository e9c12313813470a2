// Layers for images through the C++ frontend: convolutions, pooling, resizing, sliding blocks. The
// same file compiles and passes against libtorch 2.11, which gave the texts and numbers.
#include <torch/torch.h>

#include "check.h"
#include "marks.h"

namespace F = torch::nn::functional;
namespace nn = torch::nn;

namespace {

template <typename M>
M exact(M module) {
  module->to(torch::kDouble);
  return module;
}

void layers_are_printed() {
  CHECK_STRING(text_of(nn::Linear(3, 4)).c_str(),
               "torch::nn::Linear(in_features=3, out_features=4, bias=true)");
  CHECK_STRING(text_of(nn::Linear(nn::LinearOptions(3, 4).bias(false))).c_str(),
               "torch::nn::Linear(in_features=3, out_features=4, bias=false)");
  CHECK_STRING(text_of(nn::Bilinear(3, 2, 4)).c_str(),
               "torch::nn::Bilinear(in1_features=3, in2_features=2, out_features=4, bias=true)");
  CHECK_STRING(text_of(nn::Identity()).c_str(), "torch::nn::Identity()");
  CHECK_STRING(text_of(nn::Flatten()).c_str(), "torch::nn::Flatten(start_dim=1, end_dim=-1)");
  CHECK_STRING(text_of(nn::Flatten(nn::FlattenOptions().start_dim(2).end_dim(4))).c_str(),
               "torch::nn::Flatten(start_dim=2, end_dim=4)");
  CHECK_STRING(text_of(nn::Unflatten(nn::UnflattenOptions(0, {2, 2}))).c_str(),
               "torch::nn::Unflatten(dim=0, unflattened_size={2, 2})");
  CHECK_STRING(text_of(nn::Conv1d(3, 4, 5)).c_str(),
               "torch::nn::Conv1d(3, 4, kernel_size=5, stride=1)");
  CHECK_STRING(
      text_of(
          nn::Conv2d(nn::Conv2dOptions(4, 6, {5, 6}).stride(2).padding(1).dilation(2).groups(2)))
          .c_str(),
      "torch::nn::Conv2d(4, 6, kernel_size=[5, 6], stride=[2, 2], padding=[1, 1], dilation=[2, 2], "
      "groups=2)");
  CHECK_STRING(
      text_of(nn::Conv3d(nn::Conv3dOptions(4, 4, 3).padding(torch::kSame).bias(false))).c_str(),
      "torch::nn::Conv3d(4, 4, kernel_size=[3, 3, 3], stride=[1, 1, 1], padding='same', "
      "bias=false)");
  CHECK_STRING(
      text_of(nn::Conv2d(nn::Conv2dOptions(3, 4, 3).padding(1).padding_mode(torch::kReflect)))
          .c_str(),
      "torch::nn::Conv2d(3, 4, kernel_size=[3, 3], stride=[1, 1], padding=[1, 1], "
      "padding_mode=kReflect)");
  CHECK_STRING(text_of(nn::ConvTranspose1d(3, 4, 5)).c_str(),
               "torch::nn::ConvTranspose1d(3, 4, kernel_size=5, stride=1)");
  CHECK_STRING(
      text_of(nn::ConvTranspose2d(
                  nn::ConvTranspose2dOptions(3, 4, 5).stride(2).padding(1).output_padding(1).bias(
                      false)))
          .c_str(),
      "torch::nn::ConvTranspose2d(3, 4, kernel_size=[5, 5], stride=[2, 2], padding=[1, 1], "
      "output_padding=[1, 1], bias=false)");
  CHECK_STRING(text_of(nn::ConvTranspose3d(
                           nn::ConvTranspose3dOptions(4, 4, {2, 3, 4}).groups(2).dilation(2)))
                   .c_str(),
               "torch::nn::ConvTranspose3d(4, 4, kernel_size=[2, 3, 4], stride=[1, 1, 1], "
               "dilation=[2, 2, 2], groups=2)");
  CHECK_STRING(
      text_of(nn::MaxPool1d(2)).c_str(),
      "torch::nn::MaxPool1d(kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=false)");
  CHECK_STRING(
      text_of(nn::MaxPool2d(nn::MaxPool2dOptions({3, 2}).stride(2).padding(1).ceil_mode(true)))
          .c_str(),
      "torch::nn::MaxPool2d(kernel_size=[3, 2], stride=[2, 2], padding=[1, 1], dilation=[1, 1], "
      "ceil_mode=true)");
  CHECK_STRING(text_of(nn::MaxPool3d(nn::MaxPool3dOptions(3).dilation(2))).c_str(),
               "torch::nn::MaxPool3d(kernel_size=[3, 3, 3], stride=[3, 3, 3], padding=[0, 0, 0], "
               "dilation=[2, 2, 2], ceil_mode=false)");
  CHECK_STRING(text_of(nn::AvgPool1d(3)).c_str(),
               "torch::nn::AvgPool1d(kernel_size=3, stride=3, padding=0)");
  CHECK_STRING(
      text_of(nn::AvgPool2d(nn::AvgPool2dOptions({3, 2}).stride({2, 1}).padding(1))).c_str(),
      "torch::nn::AvgPool2d(kernel_size=[3, 2], stride=[2, 1], padding=[1, 1])");
  CHECK_STRING(text_of(nn::AvgPool3d(2)).c_str(),
               "torch::nn::AvgPool3d(kernel_size=[2, 2, 2], stride=[2, 2, 2], padding=[0, 0, 0])");
  CHECK_STRING(text_of(nn::LPPool1d(1, 2)).c_str(),
               "torch::nn::LPPool1d(norm_type=1, kernel_size=2, stride=2, ceil_mode=false)");
  CHECK_STRING(
      text_of(nn::LPPool2d(nn::LPPool2dOptions(2, std::vector<int64_t>({3, 4})).stride({5, 6})))
          .c_str(),
      "torch::nn::LPPool2d(norm_type=2, kernel_size=[3, 4], stride=[5, 6], ceil_mode=false)");
  CHECK_STRING(text_of(nn::LPPool3d(nn::LPPool3dOptions(1.5, 2).ceil_mode(true))).c_str(),
               "torch::nn::LPPool3d(norm_type=1.5, kernel_size=[2, 2, 2], stride=[2, 2, 2], "
               "ceil_mode=true)");
  CHECK_STRING(
      text_of(nn::FractionalMaxPool2d(nn::FractionalMaxPool2dOptions(3).output_ratio(0.5))).c_str(),
      "torch::nn::FractionalMaxPool2d()");
  CHECK_STRING(
      text_of(nn::FractionalMaxPool3d(nn::FractionalMaxPool3dOptions({3, 2, 2}).output_size(2)))
          .c_str(),
      "torch::nn::FractionalMaxPool3d()");
  CHECK_STRING(text_of(nn::MaxUnpool1d(3)).c_str(),
               "torch::nn::MaxUnpool1d(kernel_size=3, stride=3, padding=0)");
  CHECK_STRING(
      text_of(nn::MaxUnpool2d(nn::MaxUnpool2dOptions({3, 2}).stride({5, 6}).padding(1))).c_str(),
      "torch::nn::MaxUnpool2d(kernel_size=[3, 2], stride=[5, 6], padding=[1, 1])");
  CHECK_STRING(
      text_of(nn::MaxUnpool3d(2)).c_str(),
      "torch::nn::MaxUnpool3d(kernel_size=[2, 2, 2], stride=[2, 2, 2], padding=[0, 0, 0])");
  CHECK_STRING(text_of(nn::AdaptiveAvgPool1d(5)).c_str(),
               "torch::nn::AdaptiveAvgPool1d(output_size=5)");
  CHECK_STRING(
      text_of(nn::AdaptiveAvgPool2d(nn::AdaptiveAvgPool2dOptions({5, torch::nullopt}))).c_str(),
      "torch::nn::AdaptiveAvgPool2d(output_size=[5, None])");
  CHECK_STRING(text_of(nn::AdaptiveAvgPool3d(5)).c_str(),
               "torch::nn::AdaptiveAvgPool3d(output_size=[5, 5, 5])");
  CHECK_STRING(text_of(nn::AdaptiveMaxPool1d(5)).c_str(),
               "torch::nn::AdaptiveMaxPool1d(output_size=5)");
  CHECK_STRING(text_of(nn::AdaptiveMaxPool2d(nn::AdaptiveMaxPool2dOptions({5, 6}))).c_str(),
               "torch::nn::AdaptiveMaxPool2d(output_size=[5, 6])");
  CHECK_STRING(
      text_of(nn::AdaptiveMaxPool3d(nn::AdaptiveMaxPool3dOptions({5, torch::nullopt, 2}))).c_str(),
      "torch::nn::AdaptiveMaxPool3d(output_size=[5, None, 2])");
  CHECK_STRING(
      text_of(nn::Upsample(nn::UpsampleOptions().scale_factor(std::vector<double>({2, 1.5}))))
          .c_str(),
      "torch::nn::Upsample(scale_factor=[2, 1.5], mode=kNearest)");
  CHECK_STRING(text_of(nn::Upsample(nn::UpsampleOptions()
                                        .size(std::vector<int64_t>({3, 4}))
                                        .mode(torch::kBilinear)
                                        .align_corners(true)))
                   .c_str(),
               "torch::nn::Upsample(size=[3, 4], mode=kBilinear)");
  CHECK_STRING(text_of(nn::PixelShuffle(nn::PixelShuffleOptions(5))).c_str(),
               "torch::nn::PixelShuffle(upscale_factor=5)");
  CHECK_STRING(text_of(nn::PixelUnshuffle(3)).c_str(),
               "torch::nn::PixelUnshuffle(downscale_factor=3)");
  CHECK_STRING(
      text_of(nn::Fold(nn::FoldOptions({8, 8}, {3, 2}).dilation(2).padding({2, 1}).stride(2)))
          .c_str(),
      "torch::nn::Fold(output_size=[8, 8], kernel_size=[3, 2], dilation=[2, 2], padding=[2, 1], "
      "stride=[2, 2])");
  CHECK_STRING(
      text_of(nn::Unfold(2)).c_str(),
      "torch::nn::Unfold(kernel_size=[2, 2], dilation=[1, 1], padding=[0, 0], stride=[1, 1])");
  CHECK_STRING(
      text_of(nn::Unfold(nn::UnfoldOptions({2, 4}).dilation(2).padding({2, 1}).stride(2))).c_str(),
      "torch::nn::Unfold(kernel_size=[2, 4], dilation=[2, 2], padding=[2, 1], stride=[2, 2])");
}

void convolutions_compute() {
  torch::manual_seed(1);
  CHECK_NEAR(mark(nn::Conv1d(3, 4, 3)->weight), 1.79714666772, 1e-6);
  CHECK_NEAR(mark(exact(nn::Conv1d(3, 4, 3))(wave({2, 3, 5}))), -2.19559709821, 1e-6);
  CHECK_NEAR(mark(exact(nn::Conv2d(nn::Conv2dOptions(2, 4, {3, 2}).stride(2).padding(1)))(
                 wave({1, 2, 5, 5}))),
             -0.278189044643, 1e-6);
  CHECK_NEAR(mark(exact(nn::Conv2d(nn::Conv2dOptions(2, 2, 3).padding(1).padding_mode(
                 torch::kCircular)))(wave({1, 2, 5, 5}))),
             1.00823485735, 1e-6);
  CHECK_NEAR(mark(exact(nn::Conv3d(nn::Conv3dOptions(1, 2, 2).padding(torch::kSame)))(
                 wave({1, 1, 3, 3, 3}))),
             0.509544474187, 1e-6);
  nn::ConvTranspose2d back =
      exact(nn::ConvTranspose2d(nn::ConvTranspose2dOptions(2, 3, 3).stride(2)));
  CHECK_NEAR(mark(back(wave({1, 2, 3, 3}))), -1.24115121277, 1e-6);
  const std::vector<int64_t> wanted = {8, 7};
  CHECK_NEAR(mark(back->forward(wave({1, 2, 3, 3}), torch::IntArrayRef(wanted))), -0.00714665463011,
             1e-6);
  const std::vector<int64_t> far = {80, 7};
  CHECK_THROWS(back->forward(wave({1, 2, 3, 3}), torch::IntArrayRef(far)), c10::Error);
  CHECK_NEAR(mark(exact(nn::ConvTranspose1d(2, 3, 3))(wave({2, 2, 4}))), -2.1152668272, 1e-6);
  CHECK_NEAR(mark(exact(nn::ConvTranspose3d(1, 2, 2))(wave({1, 1, 2, 2, 2}))), 0.25919752586, 1e-6);
  const torch::Tensor x = wave({1, 2, 5, 5}), w = wave({4, 1, 3, 3}), b = wave({4});
  CHECK_NEAR(
      mark(F::conv2d(x, w, F::Conv2dFuncOptions().bias(b).padding(1).stride({2, 1}).groups(2))),
      -1.19353139576, 1e-6);
  CHECK_NEAR(
      mark(F::conv2d(x, w, F::Conv2dFuncOptions().padding(torch::kSame).dilation(2).groups(2))),
      2.17866262412, 1e-6);
  CHECK_NEAR(mark(F::conv1d(wave({1, 2, 5}), wave({3, 2, 2}), F::Conv1dFuncOptions().stride(2))),
             0.236869589363, 1e-6);
  CHECK_NEAR(mark(F::conv3d(wave({1, 1, 3, 3, 3}), wave({2, 1, 2, 2, 2}))), -9.40743950134, 1e-6);
  CHECK_NEAR(mark(F::conv_transpose1d(wave({1, 2, 5}), wave({2, 3, 2}))), 0.21416431727, 1e-6);
  CHECK_NEAR(mark(F::conv_transpose2d(x, wave({2, 2, 3, 3}),
                                      F::ConvTranspose2dFuncOptions().stride(2).output_padding(1))),
             1.49764877455, 1e-6);
  CHECK_NEAR(mark(F::conv_transpose3d(wave({1, 1, 3, 3, 3}), wave({1, 2, 2, 2, 2}),
                                      F::ConvTranspose3dFuncOptions().padding(1))),
             -1.95279579041, 1e-6);
  CHECK_NEAR(mark(F::linear(wave({2, 3}), wave({4, 3}), wave({4}))), 1.20300114923, 1e-6);
  CHECK_NEAR(mark(F::bilinear(wave({2, 3}), wave({2, 2}), wave({4, 3, 2}), wave({4}))),
             0.799486494598, 1e-6);
  nn::Sequential net(back, nn::MaxPool2d(2), nn::Flatten());
  CHECK_NEAR(mark(net->forward(wave({1, 2, 3, 3}))), -0.306103246711, 1e-6);
}

void windows_compute() {
  const torch::Tensor line = wave({2, 3, 8}), plane = wave({1, 2, 6, 7});
  const torch::Tensor space = wave({1, 1, 4, 5, 6});
  CHECK_NEAR(mark(nn::MaxPool1d(2)(line)), 2.56494236957, 1e-6);
  CHECK_NEAR(
      mark(nn::MaxPool2d(nn::MaxPool2dOptions({3, 2}).stride(2).padding(1).ceil_mode(true))(plane)),
      0.105946590942, 1e-6);
  CHECK_NEAR(mark(nn::MaxPool3d(2)->forward_with_indices(space)), -11790.8007219, 1e-6);
  CHECK_NEAR(mark(nn::MaxPool1d(3)->forward_with_indices(line)), 303.136990598, 1e-6);
  CHECK_NEAR(mark(nn::MaxPool2d(2)->forward_with_indices(plane)), -2114.015563, 1e-6);
  CHECK_NEAR(mark(F::max_pool1d(line, F::MaxPool1dFuncOptions(3).stride(2))), -0.688768337487,
             1e-6);
  CHECK_NEAR(mark(F::max_pool2d_with_indices(plane, F::MaxPool2dFuncOptions({3, 2}).dilation(2))),
             2989.40514635, 1e-6);
  CHECK_NEAR(mark(F::max_pool3d(space, F::MaxPool3dFuncOptions(2))), -0.756498525981, 1e-6);
  CHECK_NEAR(mark(F::avg_pool1d(line, F::AvgPool1dFuncOptions(3).stride(2).padding(1))),
             0.853041665022, 1e-6);
  CHECK_NEAR(mark(F::avg_pool2d(plane, F::AvgPool2dFuncOptions(2).divisor_override(3))),
             -0.0168325257075, 1e-6);
  CHECK_NEAR(
      mark(F::avg_pool3d(space, F::AvgPool3dFuncOptions(2).count_include_pad(false).padding(1))),
      -0.0966848741965, 1e-6);
  CHECK_NEAR(mark(nn::LPPool1d(2, 3)(line)), -1.28506398769, 1e-6);
  CHECK_NEAR(mark(nn::LPPool2d(nn::LPPool2dOptions(2, 2).stride(1))(plane)), 0.453456447807, 1e-6);
  CHECK_NEAR(mark(F::lp_pool3d(space, F::LPPool3dFuncOptions(2, 2).ceil_mode(true))),
             -0.910051971576, 1e-6);
  CHECK_NEAR(mark(nn::AdaptiveAvgPool1d(3)(line)), -0.170519102504, 1e-6);
  CHECK_NEAR(mark(nn::AdaptiveAvgPool2d(nn::AdaptiveAvgPool2dOptions({2, torch::nullopt}))(plane)),
             0.19786921395, 1e-6);
  CHECK_NEAR(mark(F::adaptive_avg_pool3d(space, F::AdaptiveAvgPool3dFuncOptions(3))), 0.62286367922,
             1e-6);
  CHECK_NEAR(mark(F::adaptive_max_pool1d(line, F::AdaptiveMaxPool1dFuncOptions(3))),
             -0.793266585009, 1e-6);
  CHECK_NEAR(mark(nn::AdaptiveMaxPool2d(3)->forward_with_indices(plane)), -398.68055856, 1e-6);
  CHECK_NEAR(
      mark(F::adaptive_max_pool3d_with_indices(space, F::AdaptiveMaxPool3dFuncOptions({2, 3, 2}))),
      1427.49543994, 1e-6);
}

void unpooling_computes() {
  const torch::Tensor line = wave({2, 3, 8}), plane = wave({1, 2, 6, 7});
  torch::Tensor out, places;
  std::tie(out, places) = nn::MaxPool1d(2)->forward_with_indices(line);
  CHECK_NEAR(mark(nn::MaxUnpool1d(2)(out, places)), -0.176771678721, 1e-6);
  CHECK_NEAR(mark(nn::MaxUnpool1d(2)(out, places, std::vector<int64_t>({2, 3, 9}))), 3.30085815117,
             1e-6);
  CHECK_NEAR(mark(F::max_unpool1d(out, places, F::MaxUnpool1dFuncOptions(2))), -0.176771678721,
             1e-6);
  std::tie(out, places) = nn::MaxPool2d(2)->forward_with_indices(plane);
  CHECK_NEAR(mark(nn::MaxUnpool2d(nn::MaxUnpool2dOptions(2))(out, places,
                                                             std::vector<int64_t>({1, 2, 6, 7}))),
             -3.0932254656, 1e-6);
  CHECK_NEAR(mark(F::max_unpool2d(
                 out, places,
                 F::MaxUnpool2dFuncOptions(2).output_size(std::vector<int64_t>({1, 2, 6, 7})))),
             -3.0932254656, 1e-6);
  CHECK_THROWS(nn::MaxUnpool2d(2)(out, places, std::vector<int64_t>({1, 2, 60, 7})), c10::Error);
  std::tie(out, places) = nn::MaxPool3d(2)->forward_with_indices(wave({1, 1, 4, 4, 6}));
  CHECK_NEAR(mark(nn::MaxUnpool3d(2)(out, places)), -0.785498051202, 1e-6);
  torch::manual_seed(2);
  CHECK_NEAR(mark(nn::FractionalMaxPool2d(nn::FractionalMaxPool2dOptions(2).output_size(3))(plane)),
             -0.229962608447, 1e-6);
  CHECK_NEAR(mark(nn::FractionalMaxPool2d(nn::FractionalMaxPool2dOptions(2).output_ratio(0.5))
                      ->forward_with_indices(plane)),
             -2172.31949479, 1e-6);
  CHECK_NEAR(mark(F::fractional_max_pool3d(wave({1, 1, 4, 5, 6}),
                                           F::FractionalMaxPool3dFuncOptions(2).output_ratio(
                                               std::vector<double>({0.5, 0.5, 0.7})))),
             0.549387852272, 1e-6);
  CHECK_NEAR(mark(F::fractional_max_pool2d(
                 plane, F::FractionalMaxPool2dFuncOptions(2).output_size(2)._random_samples(
                            torch::full({1, 2, 2}, 0.3, torch::kDouble)))),
             1.22141157251, 1e-6);
  CHECK_THROWS(nn::FractionalMaxPool2d(nn::FractionalMaxPool2dOptions(2)), c10::Error);
}

void images_are_resized() {
  using Sizes = std::vector<int64_t>;
  using Factors = std::vector<double>;
  using Options = F::InterpolateFuncOptions;
  const torch::Tensor line = wave({2, 3, 8}), plane = wave({1, 2, 6, 7});
  const torch::Tensor space = wave({1, 1, 4, 5, 6});
  CHECK_NEAR(mark(nn::Upsample(nn::UpsampleOptions().scale_factor(Factors({1.5, 2})))(plane)),
             -0.0932045556981, 1e-6);
  CHECK_NEAR(
      mark(nn::Upsample(
          nn::UpsampleOptions().size(Sizes({3, 9})).mode(torch::kBicubic).align_corners(false))(
          plane)),
      -0.0138124743536, 1e-6);
  CHECK_NEAR(mark(F::interpolate(line, Options().size(Sizes({5})))), 0.0649159076154, 1e-6);
  CHECK_NEAR(
      mark(F::interpolate(line, Options().scale_factor(Factors({1.7})).mode(torch::kLinear))),
      -3.68556036973, 1e-6);
  CHECK_NEAR(mark(F::interpolate(
                 plane, Options().size(Sizes({4, 9})).mode(torch::kBilinear).align_corners(true))),
             -4.01818586999, 1e-6);
  CHECK_NEAR(mark(F::interpolate(plane, Options()
                                            .scale_factor(Factors({0.7, 1.7}))
                                            .mode(torch::kBilinear)
                                            .recompute_scale_factor(true))),
             -6.60831167293, 1e-6);
  CHECK_NEAR(mark(F::interpolate(space, Options().size(Sizes({3, 7, 4})).mode(torch::kTrilinear))),
             1.2523377508, 1e-6);
  CHECK_NEAR(mark(F::interpolate(plane, Options().size(Sizes({3, 2})).mode(torch::kArea))),
             0.00383697385133, 1e-6);
  CHECK_NEAR(mark(F::interpolate(plane, Options().size(Sizes({4, 9})).mode(torch::kNearestExact))),
             -0.273696122914, 1e-6);
  CHECK_NEAR(mark(F::interpolate(
                 plane, Options().size(Sizes({3, 2})).mode(torch::kBilinear).antialias(true))),
             -0.01008337875, 1e-6);
  CHECK_NEAR(mark(F::interpolate(
                 plane, Options().size(Sizes({3, 2})).mode(torch::kBicubic).antialias(true))),
             -0.00938593204002, 1e-6);
  CHECK_THROWS(F::interpolate(plane, Options()), c10::Error);
  CHECK_THROWS(F::interpolate(plane, Options().size(Sizes({3, 2})).align_corners(true)),
               c10::Error);
}

void images_are_rearranged() {
  const torch::Tensor plane = wave({1, 2, 4, 6});
  const torch::Tensor theta = wave({1, 2, 3});
  const torch::Tensor grid = F::affine_grid(theta, {1, 2, 3, 4});
  CHECK_NEAR(mark(grid), -0.863440720673, 1e-6);
  CHECK_NEAR(mark(F::affine_grid(theta, {1, 2, 3, 4}, true)), -1.2089781951, 1e-6);
  CHECK_NEAR(mark(F::grid_sample(plane, grid)), 2.86077902892, 1e-6);
  CHECK_NEAR(mark(F::grid_sample(plane, grid,
                                 F::GridSampleFuncOptions()
                                     .mode(torch::kNearest)
                                     .padding_mode(torch::kBorder)
                                     .align_corners(true))),
             2.72801764654, 1e-6);
  CHECK_NEAR(
      mark(F::grid_sample(
          plane, grid,
          F::GridSampleFuncOptions().mode(torch::kBicubic).padding_mode(torch::kReflection))),
      3.29977758438, 1e-6);
  CHECK_NEAR(mark(nn::PixelShuffle(2)(wave({1, 8, 2, 3}))), -0.634188824292, 1e-6);
  CHECK_NEAR(mark(F::pixel_shuffle(wave({1, 8, 2, 3}), F::PixelShuffleFuncOptions(2))),
             -0.634188824292, 1e-6);
  CHECK_NEAR(mark(nn::PixelUnshuffle(2)(plane)), 0.628659598116, 1e-6);
  CHECK_NEAR(mark(F::pixel_unshuffle(plane, 2)), 0.628659598116, 1e-6);
  CHECK_NEAR(mark(nn::Unfold(2)(plane)), 0.152557448122, 1e-6);
  const torch::Tensor blocks =
      F::unfold(plane, F::UnfoldFuncOptions({2, 3}).padding({0, 1}).stride(2).dilation({2, 1}));
  CHECK_NEAR(mark(blocks), 1.88766126959, 1e-6);
  CHECK_NEAR(
      mark(F::fold(blocks,
                   F::FoldFuncOptions({4, 6}, {2, 3}).padding({0, 1}).stride(2).dilation({2, 1}))),
      0.128405771518, 1e-6);
  CHECK_NEAR(mark(nn::Fold(nn::FoldOptions({3, 3}, {2, 2}))(wave({1, 8, 4}))), -3.45880866022,
             1e-6);
}

}  // namespace

int main() {
  layers_are_printed();
  convolutions_compute();
  windows_compute();
  unpooling_computes();
  images_are_resized();
  images_are_rearranged();
  return check_report();
}
