# The bindings of other languages, over the shared library: python.NAME, lua.NAME. A test says
# "skipped: ..." where the language, or a package of it, is not there.
# Of several Pythons the first one with NumPy.
foreach(_candidate python3 /usr/bin/python3)
  if(NOT TINYTORCH_PYTHON)
    find_program(_found_python NAMES ${_candidate})
    if(_found_python)
      set(_any_python ${_found_python})
      execute_process(COMMAND ${_found_python} -c "import numpy" RESULT_VARIABLE _code ERROR_QUIET)
      if(_code EQUAL 0)
        set(TINYTORCH_PYTHON ${_found_python} CACHE FILEPATH "The Python of the tests")
      endif()
    endif()
    unset(_found_python CACHE)
  endif()
endforeach()
if(NOT TINYTORCH_PYTHON)
  set(TINYTORCH_PYTHON ${_any_python})
endif()
find_program(TINYTORCH_LUAJIT NAMES luajit)

function(tt_add_binding_test label name interpreter what)
  set(test ${label}.${name})
  if(interpreter)
    add_test(NAME ${test} WORKING_DIRECTORY ${_work} COMMAND ${interpreter} ${ARGN})
  else()
    add_test(NAME ${test} COMMAND ${CMAKE_COMMAND} -E echo "skipped: there is no ${what}")
  endif()
  set_tests_properties(${test} PROPERTIES LABELS ${label} TIMEOUT 600 SKIP_RETURN_CODE 77
    SKIP_REGULAR_EXPRESSION "^skipped: "
    ENVIRONMENT "TINYTORCH_LIBRARY=${_tt_shared_file};TINYTORCH_TEST_DATA=${TINYTORCH_TEST_DATA}")
endfunction()

set(_python ${PROJECT_SOURCE_DIR}/examples/python/tests)
file(GLOB _sources CONFIGURE_DEPENDS ${_python}/test_*.py)
foreach(_source IN LISTS _sources)
  get_filename_component(_name ${_source} NAME_WE)
  string(REGEX REPLACE "^test_" "" _name ${_name})
  tt_add_binding_test(python ${_name} "${TINYTORCH_PYTHON}" python3 -B ${_python}/run.py ${_source})
endforeach()

# torchvision's networks of examples/09_vision_models, held against torchvision.
add_executable(vision_models ${PROJECT_SOURCE_DIR}/examples/09_vision_models/main.cpp)
target_compile_features(vision_models PRIVATE cxx_std_17)
target_link_libraries(vision_models PRIVATE TinyTorch::torch)
tt_add_binding_test(python torchvision "${TINYTORCH_PYTHON}" python3 -B
  ${CMAKE_CURRENT_SOURCE_DIR}/torchvision_check.py $<TARGET_FILE:vision_models>)

foreach(_name test train_xor)
  tt_add_binding_test(lua ${_name} "${TINYTORCH_LUAJIT}" luajit
    ${PROJECT_SOURCE_DIR}/examples/lua/${_name}.lua)
endforeach()
