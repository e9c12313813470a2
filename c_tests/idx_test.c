/* Datasets of idx files, the form of MNIST; and damaged files. */
#include "check.h"

static int64_t label_at(const tt_tensor* t, size_t i) {
  int64_t v[3] = {-1, -1, -1};
  int64_t n = 0;
  REQUIRE_OK(tt_tensor_numel(t, &n));
  REQUIRE(n <= 3 && i < (size_t)n);
  REQUIRE_OK(tt_tensor_copy_out(t, v, (size_t)n * sizeof v[0]));
  return v[i];
}

/* An idx file of bytes; `cut` bytes are missing at its end. */
static void write_idx(const char* path, int ndim, const unsigned char* sizes, size_t cut) {
  unsigned char head[4] = {0, 0, 8, 0}, size[4] = {0, 0, 0, 0};
  size_t n = 1, i;
  FILE* f = fopen(path, "wb");
  REQUIRE(f != NULL);
  head[3] = (unsigned char)ndim;
  fwrite(head, 1, 4, f);
  for (i = 0; i < (size_t)ndim; i++) {
    size[3] = sizes[i];
    n *= sizes[i];
    fwrite(size, 1, 4, f);
  }
  for (i = 0; i + cut < n; i++) {
    fputc((int)(i % 256), f);
  }
  REQUIRE(fclose(f) == 0);
}

static void idx_files_give_images_and_labels(void) {
  const unsigned char image_sizes[3] = {3, 4, 5}, label_sizes[1] = {3};
  tt_idx_options options = tt_idx_options_default();
  tt_dataset* set = NULL;
  tt_tensor_list list;
  float pixels[20];
  int64_t shape[4] = {0, 0, 0, 0};
  write_idx("train-images-idx3-ubyte", 3, image_sizes, 0);
  write_idx("train-labels-idx1-ubyte", 1, label_sizes, 0);
  remove("t10k-images-idx3-ubyte");
  CHECK(options.mean == 0.0 && options.std == 1.0);
  REQUIRE_OK(tt_dataset_from_idx(".", true, NULL, &set));
  REQUIRE_OK(tt_dataset_get(set, 1, &list));
  REQUIRE_OK(tt_tensor_copy_out(list.data[0], pixels, sizeof pixels));
  CHECK(pixels[0] == 20.0f / 255.0f && pixels[19] == 39.0f / 255.0f);
  CHECK_INT(label_at(list.data[1], 0), 1);
  tt_tensor_list_release(&list);
  tt_dataset_release(set);
  options.mean = 0.5;
  options.std = 0.25;
  REQUIRE_OK(tt_dataset_from_idx_files("train-images-idx3-ubyte", "train-labels-idx1-ubyte",
                                       &options, &set));
  {
    tt_dataloader* loader = NULL;
    tt_dataloader_options batches = tt_dataloader_options_default();
    bool more = false;
    batches.batch_size = 3;
    batches.workers = 1;
    REQUIRE_OK(tt_dataloader_new(set, &batches, &loader));
    REQUIRE_OK(tt_dataloader_next(loader, &list, &more));
    CHECK_OK(tt_tensor_shape(list.data[0], shape, 4, NULL));
    CHECK(shape[0] == 3 && shape[1] == 1 && shape[2] == 4 && shape[3] == 5);
    CHECK_INT(label_at(list.data[1], 2), 2);
    tt_tensor_list_release(&list);
    tt_dataloader_release(loader);
  }
  tt_dataset_release(set);
  set = NULL;
  CHECK_STATUS(tt_dataset_from_idx(".", false, NULL, &set), TT_ERR_IO);
  CHECK_CONTAINS(tt_last_error_message(), "t10k-images-idx3-ubyte");
  CHECK_STATUS(tt_dataset_from_idx("no/such/folder", true, NULL, &set), TT_ERR_IO);
  CHECK_STATUS(tt_dataset_from_idx(NULL, true, NULL, &set), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_dataset_from_idx(".", true, NULL, NULL), TT_ERR_NULL_POINTER);
  options.std = 0;
  CHECK_STATUS(tt_dataset_from_idx(".", true, &options, &set), TT_ERR_INVALID_ARGUMENT);
  options.struct_size = 3;
  CHECK_STATUS(tt_dataset_from_idx(".", true, &options, &set), TT_ERR_ABI_VERSION);
  CHECK(set == NULL);
}

static void damaged_idx_files_are_errors(void) {
  const unsigned char image_sizes[3] = {3, 4, 5}, other_sizes[1] = {4};
  const char *images = "train-images-idx3-ubyte", *labels = "train-labels-idx1-ubyte";
  tt_dataset* set = NULL;
  FILE* f;
  write_idx("damaged.idx", 3, image_sizes, 1);
  CHECK_STATUS(tt_dataset_from_idx_files("damaged.idx", labels, NULL, &set), TT_ERR_FORMAT);
  CHECK_CONTAINS(tt_last_error_message(), "expected 60 bytes");
  CHECK_CONTAINS(tt_last_error_message(), "damaged.idx");
  write_idx("damaged.idx", 1, other_sizes, 0);
  CHECK_STATUS(tt_dataset_from_idx_files(images, "damaged.idx", NULL, &set), TT_ERR_FORMAT);
  CHECK_CONTAINS(tt_last_error_message(), "as many labels as images");
  CHECK_STATUS(tt_dataset_from_idx_files(labels, labels, NULL, &set), TT_ERR_FORMAT);
  f = fopen("damaged.idx", "wb");
  REQUIRE(f != NULL);
  fputs("\x1f\x8b this is no gzip", f);
  REQUIRE(fclose(f) == 0);
  CHECK_STATUS(tt_dataset_from_idx_files("damaged.idx", labels, NULL, &set), TT_ERR_FORMAT);
  f = fopen("damaged.idx", "wb");
  REQUIRE(f != NULL && fclose(f) == 0);
  CHECK_STATUS(tt_dataset_from_idx_files("damaged.idx", labels, NULL, &set), TT_ERR_FORMAT);
  remove("damaged.idx");
  CHECK_STATUS(tt_dataset_from_idx_files("damaged.idx", labels, NULL, &set), TT_ERR_IO);
  CHECK_CONTAINS(tt_last_error_message(), "damaged.idx");
  CHECK_STATUS(tt_dataset_from_idx_files(NULL, labels, NULL, &set), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_dataset_from_idx_files(images, NULL, NULL, &set), TT_ERR_NULL_POINTER);
  CHECK_STATUS(tt_dataset_from_idx_files(images, labels, NULL, NULL), TT_ERR_NULL_POINTER);
  CHECK(set == NULL);
}

int main(void) {
  const long long before = check_live_tensors();
  idx_files_give_images_and_labels();
  damaged_idx_files_are_errors();
  CHECK_INT(check_live_tensors(), before);
  return check_report();
}
