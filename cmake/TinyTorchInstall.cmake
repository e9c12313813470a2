# The package: the config of the build folder, the installed config, pkg-config, and what is copied.
include(CMakePackageConfigHelpers)
set(_package ${CMAKE_INSTALL_LIBDIR}/cmake/TinyTorch)

# The build folder's own config names files where they are.
set(_tt_imported_source ${PROJECT_SOURCE_DIR}/cmake/TinyTorchImported.cmake)
configure_file(${_tt_imported_source} ${PROJECT_BINARY_DIR}/TinyTorchImported.cmake COPYONLY)
set(_tt_imported TinyTorchImported.cmake)
configure_package_config_file(cmake/TinyTorchConfig.cmake.in
  ${PROJECT_BINARY_DIR}/TinyTorchConfig.cmake
  INSTALL_DESTINATION ${PROJECT_BINARY_DIR} INSTALL_PREFIX ${PROJECT_BINARY_DIR}
  PATH_VARS _tt_include _tt_shared_file _tt_static_file)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/TinyTorchConfigVersion.cmake
  VERSION ${PROJECT_VERSION} COMPATIBILITY SameMinorVersion)

if(NOT TINYTORCH_INSTALL)
  return()
endif()

# The shared library under its full version, and the links that the loader and the linker follow.
set(_links ${PROJECT_BINARY_DIR}/links)
file(MAKE_DIRECTORY ${_links})
file(CREATE_LINK ${_tt_so_full} ${_links}/${_tt_soname} SYMBOLIC)
file(CREATE_LINK ${_tt_soname} ${_links}/${_tt_so_name} SYMBOLIC)
install(PROGRAMS ${_tt_shared_file} DESTINATION ${CMAKE_INSTALL_LIBDIR} RENAME ${_tt_so_full}
  COMPONENT runtime)
install(FILES ${_links}/${_tt_soname} DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT runtime)
install(FILES ${_links}/${_tt_so_name} DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT devel)
# cmake --install --strip strips CMake's own targets only.
install(CODE "
  if(CMAKE_INSTALL_DO_STRIP)
    execute_process(COMMAND \"${CMAKE_STRIP}\" --strip-unneeded
      \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_LIBDIR}/${_tt_so_full}\")
  endif()" COMPONENT runtime)

install(FILES ${_tt_static_file} DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT devel)
install(DIRECTORY ${_tt_include}/tinytorch DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT devel)

# In the installed config every path is relative to the config itself.
foreach(_k shared static)
  set(_build_${_k}_file ${_tt_${_k}_file})
endforeach()
set(_build_include ${_tt_include})
set(_tt_include ${CMAKE_INSTALL_INCLUDEDIR})
set(_tt_shared_file ${CMAKE_INSTALL_LIBDIR}/${_tt_so_full})
set(_tt_static_file ${CMAKE_INSTALL_LIBDIR}/libtinytorch.a)
configure_package_config_file(cmake/TinyTorchConfig.cmake.in
  ${PROJECT_BINARY_DIR}/install/TinyTorchConfig.cmake
  INSTALL_DESTINATION ${_package}
  PATH_VARS _tt_include _tt_shared_file _tt_static_file)
foreach(_k shared static)
  set(_tt_${_k}_file ${_build_${_k}_file})
endforeach()
set(_tt_include ${_build_include})
install(FILES ${PROJECT_BINARY_DIR}/install/TinyTorchConfig.cmake ${_tt_imported_source}
              ${PROJECT_BINARY_DIR}/TinyTorchConfigVersion.cmake
  DESTINATION ${_package} COMPONENT devel)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/cmake/compat DESTINATION ${_package} COMPONENT devel)

file(RELATIVE_PATH _pc_prefix /p/${CMAKE_INSTALL_LIBDIR}/pkgconfig /p)
list(JOIN _tt_native_libs " " _pc_private)
if(_tt_openblas)
  string(PREPEND _pc_private "-lopenblas ")
endif()
configure_file(cmake/tinytorch.pc.in ${PROJECT_BINARY_DIR}/install/tinytorch.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/install/tinytorch.pc
  DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT devel)
