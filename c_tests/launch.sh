#!/bin/sh
# Runs a test program, under $TT_TEST_LAUNCHER where that is set.
exec ${TT_TEST_LAUNCHER-} "$@"
