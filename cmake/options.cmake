# What a user of the project may switch; all of it is off when Sparta is somebody's subdirectory.

option(SPARTA_LAMBDA_ONLY "Build bootstraps only, without the tool: set by the cross build of another architecture" OFF)
set(SPARTA_SANITIZE "" CACHE STRING "Sanitizers for the tool and the tests, as -fsanitize= takes them (address,undefined)")

set(sparta_developing ${PROJECT_IS_TOP_LEVEL})
if(SPARTA_LAMBDA_ONLY)
  set(sparta_developing OFF)
endif()
option(SPARTA_BUILD_EXAMPLES "Build examples/" ${PROJECT_IS_TOP_LEVEL})
option(SPARTA_BUILD_TESTS "Build tests/" ${sparta_developing})
option(SPARTA_BUILD_FUZZERS "Build fuzz/" ${sparta_developing})
option(SPARTA_BUILD_BENCHMARKS "Build benchmarks/" OFF)
option(SPARTA_WERROR "Warnings are errors" ${PROJECT_IS_TOP_LEVEL})
option(SPARTA_INSTALL "Make install rules" ${PROJECT_IS_TOP_LEVEL})
