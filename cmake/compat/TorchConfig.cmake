# Lets a project that was written for libtorch build with TinyTorch, unchanged:
#   cmake -DTorch_DIR=<prefix>/lib/cmake/TinyTorch/compat ...
# or, without an install, -DTorch_DIR=<TinyTorch source>/cmake/compat once `make build` has run there.
#
# Variables: TORCH_LIBRARIES, TORCH_INCLUDE_DIRS, TORCH_CXX_FLAGS, TORCH_INSTALL_PREFIX.
# Targets: torch, torch_library, torch_cpu, c10. Nothing here looks for CUDA.
if(NOT TARGET TinyTorch::torch)
  if(EXISTS "${CMAKE_CURRENT_LIST_DIR}/../TinyTorchConfig.cmake")
    # Installed: the package is one folder up.
    set(_tt_dirs "${CMAKE_CURRENT_LIST_DIR}/..")
  else()
    # A source tree: `make` builds in build/release and build/debug, plain cmake often in build.
    get_filename_component(_tt_source "${CMAKE_CURRENT_LIST_DIR}/../.." ABSOLUTE)
    set(_tt_dirs "${TinyTorch_DIR}" "${_tt_source}/build/release" "${_tt_source}/build"
                 "${_tt_source}/build/debug")
    list(REMOVE_ITEM _tt_dirs "")
  endif()
  if(Torch_FIND_QUIETLY)
    set(_tt_quiet QUIET)
  else()
    set(_tt_quiet "")
  endif()
  find_package(TinyTorch ${_tt_quiet} CONFIG PATHS ${_tt_dirs} NO_DEFAULT_PATH)
endif()

if(NOT TARGET TinyTorch::torch)
  set(Torch_FOUND FALSE)
  set(TORCH_FOUND FALSE)
  set(Torch_NOT_FOUND_MESSAGE
    "TinyTorch is not built there: run `make build` in its source tree, or set TinyTorch_DIR")
  return()
endif()

foreach(_tt_name torch torch_library torch_cpu c10)
  if(NOT TARGET ${_tt_name})
    add_library(${_tt_name} INTERFACE IMPORTED)
    set_target_properties(${_tt_name} PROPERTIES INTERFACE_LINK_LIBRARIES TinyTorch::torch)
  endif()
endforeach()

set(Torch_FOUND TRUE)
set(TORCH_FOUND TRUE)
set(TORCH_LIBRARIES torch torch_library)
set(TORCH_LIBRARY torch)
set(TORCH_INCLUDE_DIRS "${TINYTORCH_INCLUDE_DIRS}" "${TINYTORCH_INCLUDE_DIRS}/tinytorch/compat")
set(TORCH_CXX_FLAGS "")
get_filename_component(TORCH_INSTALL_PREFIX "${TINYTORCH_INCLUDE_DIRS}/.." ABSOLUTE)
