# Run by the target NAME.bootstrap.<architecture>: configures the project for the other machine in a build tree of
# its own, if that is not done yet, and builds one bootstrap there.
#   architecture source build generator target made into tags ldflags package launcher

if(architecture STREQUAL arm64)
  set(machine aarch64)
else()
  set(machine x86_64)
endif()
string(REPLACE "_" "-" package_machine ${machine})

find_program(compiler NAMES ${machine}-linux-gnu-g++ PATHS ENV PATH NO_DEFAULT_PATH)
if(NOT compiler)
  message(FATAL_ERROR
    "no C++ compiler for ${architecture}: ${machine}-linux-gnu-g++ is not on PATH.\n"
    "Install it (apt-get install g++-${package_machine}-linux-gnu), or declare the functions for this machine's "
    "own architecture.")
endif()

set(settings
  -D CMAKE_SYSTEM_NAME=Linux -D CMAKE_SYSTEM_PROCESSOR=${machine} -D CMAKE_CXX_COMPILER=${compiler}
  -D CMAKE_BUILD_TYPE=Release -D SPARTA_LAMBDA_ONLY=ON
  -D SPARTA_BUILD_TAGS=${tags} -D SPARTA_LDFLAGS=${ldflags}
  # Programs of the build machine, headers of both: the only third-party code is headers.
  -D CMAKE_FIND_ROOT_PATH_MODE_PROGRAM=NEVER)
if(package)
  list(APPEND settings -D Sparta_DIR=${package})
endif()
if(launcher)
  list(APPEND settings -D CMAKE_CXX_COMPILER_LAUNCHER=${launcher})
endif()

# A changed setting configures again; an unchanged one leaves the build to find out that nothing is to be done.
set(stamp ${build}/sparta_cross_build.settings)
set(known "")
if(EXISTS ${stamp})
  file(READ ${stamp} known)
endif()
if(NOT known STREQUAL "${settings}")
  execute_process(COMMAND ${CMAKE_COMMAND} -S ${source} -B ${build} -G ${generator} ${settings}
    OUTPUT_VARIABLE output ERROR_VARIABLE output RESULT_VARIABLE status)
  if(status)
    message(FATAL_ERROR "configuring for ${architecture} failed:\n${output}")
  endif()
  file(WRITE ${stamp} "${settings}")
endif()

execute_process(COMMAND ${CMAKE_COMMAND} --build ${build} --target ${target} RESULT_VARIABLE status)
if(status)
  message(FATAL_ERROR "building ${target} for ${architecture} failed")
endif()
file(COPY ${made} DESTINATION ${into})
