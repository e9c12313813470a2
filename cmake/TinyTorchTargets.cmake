# The targets of this tree: the file that the package has too, over the files that cargo makes.
set(_tt_include ${PROJECT_SOURCE_DIR}/include)
if(TINYTORCH_OPENBLAS)
  set(_tt_openblas ON)
  # CMake's own FindBLAS takes seconds and may find another one.
  find_library(TINYTORCH_OPENBLAS_LIBRARY openblas
    HINTS /opt/homebrew/opt/openblas/lib /usr/local/opt/openblas/lib)
  if(NOT TINYTORCH_OPENBLAS_LIBRARY)
    message(FATAL_ERROR "OpenBLAS was not found: install libopenblas-dev (Debian, Ubuntu) or "
                        "openblas-devel (Fedora), or build with -DTINYTORCH_OPENBLAS=OFF")
  endif()
else()
  set(_tt_openblas OFF)
endif()

set(_tt_global GLOBAL)
include(${PROJECT_SOURCE_DIR}/cmake/TinyTorchImported.cmake)
unset(_tt_global)

add_dependencies(TinyTorch::shared tinytorch_cargo)
add_dependencies(TinyTorch::static tinytorch_static_file)
set(TINYTORCH_LIBRARIES TinyTorch::TinyTorch)
set(TINYTORCH_INCLUDE_DIRS ${_tt_include})
if(NOT PROJECT_IS_TOP_LEVEL)
  set(TINYTORCH_LIBRARIES ${TINYTORCH_LIBRARIES} PARENT_SCOPE)
  set(TINYTORCH_INCLUDE_DIRS ${TINYTORCH_INCLUDE_DIRS} PARENT_SCOPE)
endif()
