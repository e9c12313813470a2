# Every folder of examples/ as a user's project. Numbered ones use find_package(TinyTorch), those of
# compat/ find_package(Torch).
set(_examples ${PROJECT_SOURCE_DIR}/examples)

# A small set of idx files for the programs of compat/.
add_executable(tiny_idx tiny_idx.cpp)
target_compile_features(tiny_idx PRIVATE cxx_std_17)
set(_tiny ${CMAKE_CURRENT_BINARY_DIR}/tiny_idx_data)
add_test(NAME examples.data COMMAND tiny_idx ${_tiny})
set_tests_properties(examples.data PROPERTIES FIXTURES_SETUP tiny_data LABELS examples)

set(_warnings "-Wall -Wextra -Wpedantic -Wshadow -Werror")
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # As in c_tests/CMakeLists.txt.
  string(APPEND _warnings " -Wno-maybe-uninitialized")
endif()

# The name of the program that the project in `folder` makes.
function(tt_program folder out)
  file(READ ${folder}/CMakeLists.txt text)
  string(REGEX MATCH "add_executable\\(([^ )]+)" text "${text}")
  set(${out} ${CMAKE_MATCH_1} PARENT_SCOPE)
endfunction()

# Examples that read data take --limit and --epochs; all others run as they are.
file(GLOB _folders CONFIGURE_DEPENDS ${_examples}/[0-9]*)
foreach(_folder IN LISTS _folders)
  get_filename_component(_name ${_folder} NAME)
  tt_program(${_folder} _program)
  file(GLOB _source ${_folder}/main.c ${_folder}/main.cpp)
  file(READ ${_source} _text)
  set(_more "")
  if(_text MATCHES "fashion-mnist")
    set(_more NEEDS ${TINYTORCH_TEST_DATA}
      ARGS --data ${TINYTORCH_TEST_DATA} --limit 256 --epochs 1)
  endif()
  if(_text MATCHES "cifar10")
    # Without the data it says so and ends.
    set(_more ARGS --limit 256 --epochs 1 --checkpoint cifar_resnet.pt)
  endif()
  if(_text MATCHES "flags\\.hpp|usage:")
    list(APPEND _more REFUSES)
  endif()
  if(_text MATCHES "//> ")
    list(APPEND _more PRINTS ${_source})
  endif()
  tt_add_consumer(${_name} ${_folder} stage LABEL examples PROGRAM ${_program}
    LOADS libtinytorch OPTIONS -DCMAKE_PREFIX_PATH=${_stage}
    "-DCMAKE_C_FLAGS=${_warnings}" "-DCMAKE_CXX_FLAGS=${_warnings}" ${_more})
endforeach()

# Their arguments: a folder of idx files, epochs, batches of an epoch.
set(_args_mnist ${_tiny} 1)
set(_args_dcgan ${_tiny} 1 3)
file(GLOB _folders CONFIGURE_DEPENDS ${_examples}/compat/*)
foreach(_folder IN LISTS _folders)
  get_filename_component(_name ${_folder} NAME)
  tt_program(${_folder} _program)
  tt_add_consumer(compat_${_name} ${_folder} "stage;tiny_data" LABEL examples PROGRAM ${_program}
    LOADS libtinytorch OPTIONS -DTorch_DIR=${_stage}/${_cmake_dir}/compat ARGS ${_args_${_name}})
endforeach()
