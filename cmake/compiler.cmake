# Language level, warnings and sanitizers, as interface targets; nothing here leaks into a user's own targets.

if(PROJECT_IS_TOP_LEVEL AND NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
endif()
if(PROJECT_IS_TOP_LEVEL AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  find_program(sparta_ccache ccache)
  if(sparta_ccache)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${sparta_ccache})
  endif()
endif()
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

add_library(sparta_warnings INTERFACE)
target_compile_options(sparta_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Wold-style-cast
  -Wcast-qual -Woverloaded-virtual -Wimplicit-fallthrough
  # GCC 12 reports false positives of these inside libstdc++ once it inlines (GCC bugs 105329, 107852).
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict -Wno-dangling-pointer>
  $<$<BOOL:${SPARTA_WERROR}>:-Werror>)

add_library(sparta_sanitizers INTERFACE)
if(SPARTA_SANITIZE)
  target_compile_options(sparta_sanitizers INTERFACE -fsanitize=${SPARTA_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(sparta_sanitizers INTERFACE -fsanitize=${SPARTA_SANITIZE})
endif()
