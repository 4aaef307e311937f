# Fails, with the difference, unless WRITE makes of CASE the bytes that are in TEMPLATE.
execute_process(COMMAND ${WRITE} ${CASE} OUTPUT_FILE ${MADE} COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND diff -u ${TEMPLATE} ${MADE} RESULT_VARIABLE differs)
if(differs)
  message(FATAL_ERROR "What is made of ${CASE} has changed. If it should: cmake --build . --target update_goldens")
endif()
