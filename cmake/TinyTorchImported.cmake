# Defines the imported targets, in the source tree and in the package alike, from
#   _tt_shared_file _tt_static_file _tt_soname _tt_include _tt_native_libs
#   _tt_openblas    whether the library was built over OpenBLAS
#   _tt_global      GLOBAL or empty
#   _tt_kind        shared, static or empty: what the user asked for
if(NOT TARGET TinyTorch::shared AND _tt_shared_file)
  add_library(TinyTorch::shared SHARED IMPORTED ${_tt_global})
  set_target_properties(TinyTorch::shared PROPERTIES
    IMPORTED_LOCATION "${_tt_shared_file}"
    IMPORTED_SONAME "${_tt_soname}"
    INTERFACE_INCLUDE_DIRECTORIES "${_tt_include}")
  if(APPLE)
    set_property(TARGET TinyTorch::shared PROPERTY IMPORTED_SONAME "@rpath/${_tt_soname}")
  endif()
endif()

if(NOT TARGET TinyTorch::static AND _tt_static_file)
  set(_tt_libs ${_tt_native_libs})
  if(_tt_openblas)
    list(PREPEND _tt_libs "${TINYTORCH_OPENBLAS_LIBRARY}")
  endif()
  add_library(TinyTorch::static STATIC IMPORTED ${_tt_global})
  set_target_properties(TinyTorch::static PROPERTIES
    IMPORTED_LOCATION "${_tt_static_file}"
    INTERFACE_INCLUDE_DIRECTORIES "${_tt_include}"
    INTERFACE_COMPILE_DEFINITIONS TINYTORCH_STATIC
    INTERFACE_LINK_LIBRARIES "${_tt_libs}")
endif()

if(NOT TARGET TinyTorch::TinyTorch)
  if(NOT _tt_kind)
    set(_tt_kind shared)
    if(DEFINED BUILD_SHARED_LIBS AND NOT BUILD_SHARED_LIBS)
      set(_tt_kind static)
    endif()
    if(NOT TARGET TinyTorch::static)
      set(_tt_kind shared)
    elseif(NOT TARGET TinyTorch::shared)
      set(_tt_kind static)
    endif()
  endif()
  add_library(TinyTorch::TinyTorch INTERFACE IMPORTED ${_tt_global})
  set_target_properties(TinyTorch::TinyTorch PROPERTIES
    INTERFACE_LINK_LIBRARIES TinyTorch::${_tt_kind})
endif()

if(NOT TARGET TinyTorch::torch)
  add_library(TinyTorch::torch INTERFACE IMPORTED ${_tt_global})
  set_target_properties(TinyTorch::torch PROPERTIES
    INTERFACE_LINK_LIBRARIES TinyTorch::TinyTorch
    INTERFACE_INCLUDE_DIRECTORIES "${_tt_include}/tinytorch/compat"
    INTERFACE_COMPILE_FEATURES cxx_std_17)
endif()
