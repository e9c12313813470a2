/* The header is C99, and the library that was loaded is the one that the header describes. */
#include "check.h"

int main(void) {
  char version[32];
  snprintf(version, sizeof version, "%d.%d.%d", TT_VERSION_MAJOR, TT_VERSION_MINOR,
           TT_VERSION_PATCH);
  CHECK_STRING(tt_version_string(), version);
  CHECK_INT(tt_abi_version(), TT_ABI_VERSION);
  CHECK(tt_last_error_message() != NULL);
  CHECK_STRING(tt_last_error_message(), "");
  return check_report();
}
