# Runs cargo. Defines the target tinytorch_cargo and
#   _tt_shared_file, _tt_static_file   what it makes
#   _tt_native_libs                    what a program that links the static library needs besides
if(WIN32)
  message(FATAL_ERROR "TinyTorch builds on Linux and macOS; Windows is not supported yet")
endif()

find_program(TINYTORCH_CARGO cargo HINTS $ENV{CARGO_HOME}/bin $ENV{HOME}/.cargo/bin)
if(NOT TINYTORCH_CARGO)
  message(FATAL_ERROR "cargo is not on the PATH: install Rust (https://rustup.rs), "
                      "or set -DTINYTORCH_CARGO=/path/to/cargo")
endif()

# Shared with plain cargo, so that neither builds what the other has built.
if(DEFINED ENV{CARGO_TARGET_DIR})
  set(_default $ENV{CARGO_TARGET_DIR})
else()
  set(_default ${PROJECT_SOURCE_DIR}/target)
endif()
set(TINYTORCH_CARGO_TARGET_DIR ${_default} CACHE PATH "Where cargo builds")
set(TINYTORCH_CARGO_FLAGS --locked CACHE STRING "More flags for cargo build, for example --offline")

if(CMAKE_BUILD_TYPE STREQUAL "Debug")
  set(_profile dev)
  set(_out ${TINYTORCH_CARGO_TARGET_DIR}/debug)
else()
  set(_profile release)
  set(_out ${TINYTORCH_CARGO_TARGET_DIR}/release)
endif()
set(_tt_so_name libtinytorch${CMAKE_SHARED_LIBRARY_SUFFIX})
if(APPLE)
  set(_tt_soname libtinytorch.${PROJECT_VERSION_MAJOR}.dylib)
  set(_tt_so_full libtinytorch.${PROJECT_VERSION}.dylib)
else()
  set(_tt_soname libtinytorch.so.${PROJECT_VERSION_MAJOR})
  set(_tt_so_full libtinytorch.so.${PROJECT_VERSION})
endif()
set(_tt_shared_file ${_out}/${_tt_so_name})
set(_tt_static_file ${_out}/libtinytorch.a)

set(_cargo_flags --profile ${_profile} ${TINYTORCH_CARGO_FLAGS})
if(NOT TINYTORCH_OPENBLAS)
  list(APPEND _cargo_flags --no-default-features)
endif()

# One call makes both libraries; cargo decides what is stale, and they keep their time stamps where
# nothing was. Programs in the build tree load the library by its SONAME, hence the link. MAKEFLAGS
# would name a jobserver of make that is closed for cargo.
add_custom_target(tinytorch_cargo ALL
  COMMAND ${CMAKE_COMMAND} -E env --unset=MAKEFLAGS --unset=MFLAGS
          CARGO_TARGET_DIR=${TINYTORCH_CARGO_TARGET_DIR}
          ${TINYTORCH_CARGO} build --lib ${_cargo_flags}
  COMMAND ${CMAKE_COMMAND} -E create_symlink ${_tt_so_name} ${_out}/${_tt_soname}
  BYPRODUCTS ${_tt_shared_file} ${_tt_static_file}
  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
  COMMENT "cargo build --lib (${_profile})"
  USES_TERMINAL VERBATIM)

# A Rust static library has some hundreds of global symbols, most of Rust's standard library: they
# clash with any other such library. It becomes one object in which only tt_* is global.
find_program(TINYTORCH_LD ld)
option(TINYTORCH_LOCALIZE_STATIC "Keep only tt_* global in the static library" ON)
if(TINYTORCH_LOCALIZE_STATIC AND CMAKE_SYSTEM_NAME STREQUAL "Linux"
   AND CMAKE_OBJCOPY AND CMAKE_AR AND TINYTORCH_LD)
  set(_raw ${_tt_static_file})
  set(_dir ${PROJECT_BINARY_DIR}/static)
  set(_tt_static_file ${_dir}/libtinytorch.a)
  add_custom_command(OUTPUT ${_tt_static_file}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${_dir}
    COMMAND ${CMAKE_COMMAND} -E rm -f ${_tt_static_file}
    COMMAND ${TINYTORCH_LD} -r --whole-archive ${_raw} -o ${_dir}/tinytorch.o
    COMMAND ${CMAKE_OBJCOPY} --wildcard --keep-global-symbol=tt_* -R .llvmbc -R .llvmcmd
            ${_dir}/tinytorch.o
    COMMAND ${CMAKE_AR} rcs ${_tt_static_file} ${_dir}/tinytorch.o
    COMMAND ${CMAKE_COMMAND} -E rm -f ${_dir}/tinytorch.o
    DEPENDS ${_raw} COMMENT "libtinytorch.a: only tt_* stays global" VERBATIM)
  add_custom_target(tinytorch_static_file ALL DEPENDS ${_tt_static_file})
  add_dependencies(tinytorch_static_file tinytorch_cargo)
else()
  add_custom_target(tinytorch_static_file DEPENDS tinytorch_cargo)
endif()

# rustc knows which system libraries its standard library needs on this platform.
if(NOT DEFINED TINYTORCH_NATIVE_LIBS)
  get_filename_component(_bin ${TINYTORCH_CARGO} DIRECTORY)
  find_program(TINYTORCH_RUSTC rustc HINTS ${_bin})
  set(_probe ${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/tinytorch_probe)
  file(WRITE ${_probe}.rs "")
  execute_process(
    COMMAND ${TINYTORCH_RUSTC} --crate-type staticlib --print native-static-libs
            -o ${_probe}.a ${_probe}.rs
    RESULT_VARIABLE _code OUTPUT_VARIABLE _text ERROR_VARIABLE _text)
  if(NOT _code EQUAL 0 OR NOT _text MATCHES "native-static-libs: ([^\n]*)")
    message(FATAL_ERROR "rustc (${TINYTORCH_RUSTC}) does not work here:\n${_text}")
  endif()
  string(STRIP "${CMAKE_MATCH_1}" _text)
  separate_arguments(_text UNIX_COMMAND "${_text}")
  set(TINYTORCH_NATIVE_LIBS "${_text}" CACHE INTERNAL "What rustc's standard library links")
  file(REMOVE ${_probe}.a ${_probe}.rs)
endif()
set(_tt_native_libs ${TINYTORCH_NATIVE_LIBS})
