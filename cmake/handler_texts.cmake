# What `policy deployer` knows of AWS's resource types and actions, from spec/, as one C++ file in the build tree: part of
# the deploy layer.
set(SPARTA_HANDLER_TEXTS ${CMAKE_BINARY_DIR}/sparta/generated/handler_texts.cpp)
file(GLOB handler_specs CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/spec/handlers/*.json)

add_custom_command(OUTPUT ${SPARTA_HANDLER_TEXTS}
  COMMAND ${Python3_EXECUTABLE} -B ${PROJECT_SOURCE_DIR}/codegen/generate_handlers.py --spec ${PROJECT_SOURCE_DIR}/spec
    --into ${SPARTA_HANDLER_TEXTS}
  DEPENDS ${handler_specs} ${cfn_specs} ${iam_specs} ${PROJECT_SOURCE_DIR}/spec/handler_conditions.json
    ${PROJECT_SOURCE_DIR}/codegen/generate_handlers.py ${PROJECT_SOURCE_DIR}/codegen/facts.py
  COMMENT "Generating what is known of CloudFormation's handlers"
  VERBATIM)
