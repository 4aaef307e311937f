# Compiles SOURCE with and without its mistake.
file(STRINGS ${SOURCE} first_line LIMIT_COUNT 1)
if(NOT first_line MATCHES "^// first error: (.+)$")
  message(FATAL_ERROR "The first line of ${SOURCE} must be: // first error: WORDS")
endif()
set(words ${CMAKE_MATCH_1})
# In the C locale quotes are ASCII.
set(compile ${CMAKE_COMMAND} -E env LC_ALL=C ${COMPILER} -std=c++20 -fsyntax-only -Wall -Wextra -Wpedantic -I${INCLUDE} -I${GENERATED})

execute_process(COMMAND ${compile} -Werror ${SOURCE} RESULT_VARIABLE failed ERROR_VARIABLE said)
if(failed)
  message(FATAL_ERROR "Without its mistake, this must compile:\n${said}")
endif()

execute_process(COMMAND ${compile} -DMISTAKE ${SOURCE} RESULT_VARIABLE failed ERROR_VARIABLE said)
if(NOT failed)
  message(FATAL_ERROR "This must not compile: -DMISTAKE ${SOURCE}")
endif()
# Of a constant expression clang first says that it is none, and in a note, why.
if(COMPILER_ID MATCHES Clang)
  set(first_error "${said}")
else()
  string(REGEX MATCH "error: [^\n]*" first_error "${said}")
endif()
string(FIND "${first_error}" "${words}" found)
if(found EQUAL -1)
  message(FATAL_ERROR "The first error must have these words: ${words}\n${said}")
endif()
