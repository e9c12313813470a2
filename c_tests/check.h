/* A test harness for C99 and C++17 in one header. A test program is
 *
 *   #include "check.h"
 *   int main(void) {
 *     CHECK_OK(tt_something(...));
 *     CHECK(n == 3);
 *     return check_report();
 *   }
 *
 * A failed check prints its place and the library's last error message and goes on; REQUIRE and
 * REQUIRE_OK end the program instead. check_report() prints "N passed, M failed" and gives the exit
 * status. Every argument is evaluated once. One thread at a time may check.
 */
#ifndef TINYTORCH_CHECK_H
#define TINYTORCH_CHECK_H

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tinytorch/tinytorch.h>

static long check_passed = 0;
static long check_failed = 0;

/* The start of every failure's line; the caller prints the rest and calls check_end(). */
static inline void check_begin(const char* file, int line, const char* text) {
  check_failed++;
  fprintf(stderr, "%s:%d: %s", file, line, text);
}

static inline int check_end(void) {
  const char* message = tt_last_error_message();
  if (message != NULL && message[0] != '\0') {
    fprintf(stderr, "\n    last error: %s", message);
  }
  fputc('\n', stderr);
  return 0;
}

static inline int check_that(int ok, const char* file, int line, const char* text) {
  if (ok) {
    check_passed++;
    return 1;
  }
  check_begin(file, line, text);
  return check_end();
}

static inline int check_status(long got, long want, const char* file, int line, const char* text) {
  if (got == want) {
    check_passed++;
    return 1;
  }
  check_begin(file, line, text);
  fprintf(stderr, ": status %ld, expected %ld", got, want);
  return check_end();
}

static inline int check_int(long long got, long long want, const char* file, int line,
                            const char* text) {
  if (got == want) {
    check_passed++;
    return 1;
  }
  check_begin(file, line, text);
  fprintf(stderr, ": %lld, expected %lld", got, want);
  return check_end();
}

/* |got - want| <= tolerance * max(1, |want|); equal infinities and two NaN agree too. */
static inline int check_near(double got, double want, double tolerance, const char* file, int line,
                             const char* text) {
  const double scale = fabs(want) > 1.0 ? fabs(want) : 1.0;
  const int both_nan = isnan(got) && isnan(want);
  const int both_inf = isinf(got) && isinf(want) && (got > 0) == (want > 0);
  if (both_nan || both_inf || fabs(got - want) <= tolerance * scale) {
    check_passed++;
    return 1;
  }
  check_begin(file, line, text);
  fprintf(stderr, ": %.9g, expected %.9g within %g", got, want, tolerance);
  return check_end();
}

static inline int check_string(const char* got, const char* want, int whole, const char* file,
                               int line, const char* text) {
  if (got != NULL && (whole ? strcmp(got, want) == 0 : strstr(got, want) != NULL)) {
    check_passed++;
    return 1;
  }
  check_begin(file, line, text);
  fprintf(stderr, ": \"%s\", expected %s\"%s\"", got != NULL ? got : "(NULL)",
          whole ? "" : "to contain ", want);
  return check_end();
}

/* The closing line. A program that checked nothing fails. */
static inline int check_report(void) {
  fflush(stderr);
  printf("%ld passed, %ld failed\n", check_passed, check_failed);
  fflush(stdout);
  return check_failed == 0 && check_passed > 0 ? 0 : 1;
}

static inline void check_require(int ok) {
  if (!ok) {
    exit(check_report() | 1);
  }
}

/* True where each instruction costs some 30 times more (valgrind): tests that loop do less then. */
static inline int check_is_slow_run(void) {
  return getenv("TT_TEST_SLOW_RUN") != NULL;
}

/* Tensors alive: equal before and after what must not leak. */
static inline int64_t check_live_tensors(void) {
  tt_memory_stats_t stats;
  check_require(check_status(tt_memory_stats(&stats), TT_OK, __FILE__, __LINE__, "memory stats"));
  return stats.live_tensors;
}

/* A matrix of ones. */
static inline tt_tensor* check_ones(int32_t dtype, int64_t rows, int64_t columns) {
  const int64_t shape[2] = {rows, columns};
  tt_tensor_options options = tt_tensor_options_default();
  tt_tensor* t = NULL;
  options.dtype = dtype;
  check_require(check_status(tt_ones(shape, 2, &options, &t), TT_OK, __FILE__, __LINE__, "ones"));
  return t;
}

#define CHECK(cond) check_that(!!(cond), __FILE__, __LINE__, #cond)
#define CHECK_STATUS(call, want) check_status((call), (want), __FILE__, __LINE__, #call)
#define CHECK_OK(call) CHECK_STATUS(call, TT_OK)
#define CHECK_INT(got, want) \
  check_int((long long)(got), (long long)(want), __FILE__, __LINE__, #got)
#define CHECK_NEAR(got, want, tolerance) \
  check_near((double)(got), (double)(want), (tolerance), __FILE__, __LINE__, #got)
#define CHECK_STRING(got, want) check_string((got), (want), 1, __FILE__, __LINE__, #got)
#define CHECK_CONTAINS(got, part) check_string((got), (part), 0, __FILE__, __LINE__, #got)
#define REQUIRE(cond) check_require(CHECK(cond))
#define REQUIRE_OK(call) check_require(CHECK_OK(call))

#ifdef __cplusplus
/* The statement throws Type, or something derived from it. */
#define CHECK_THROWS(statement, Type)                                             \
  do {                                                                            \
    int check_caught = 0;                                                         \
    try {                                                                         \
      statement;                                                                  \
    } catch (const Type&) {                                                       \
      check_caught = 1;                                                           \
    } catch (...) {                                                               \
      check_caught = 2;                                                           \
    }                                                                             \
    check_that(check_caught == 1, __FILE__, __LINE__,                             \
               check_caught == 0 ? #statement " did not throw " #Type             \
                                 : #statement " threw another type than " #Type); \
  } while (0)
#endif

#endif /* TINYTORCH_CHECK_H */
