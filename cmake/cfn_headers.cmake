# sparta/cfn/<service>.hpp, from spec/cfn/<service>.json, in the build tree: sparta_cfn_headers makes them all, in about
# a second. A header whose text stays the same keeps its time, so a changed spec compiles only what it touches.
find_package(Python3 3.9 REQUIRED COMPONENTS Interpreter)

# As seen from the top of the build tree, the same in a project that has Sparta in its subdirectory `sparta`: ccache then
# knows what it has compiled before (CMakePresets.json sets CCACHE_BASEDIR).
set(SPARTA_GENERATED_INCLUDES ${CMAKE_BINARY_DIR}/sparta/generated)
file(GLOB cfn_specs CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/spec/cfn/*.json)
# IAM's facts say which kind of resource each type is.
file(GLOB iam_specs CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/spec/iam/*.json)
set(cfn_stamp ${SPARTA_GENERATED_INCLUDES}/cfn.stamp)

add_custom_command(OUTPUT ${cfn_stamp}
  COMMAND ${Python3_EXECUTABLE} -B ${PROJECT_SOURCE_DIR}/codegen/generate_cfn.py --spec ${PROJECT_SOURCE_DIR}/spec
    --into ${SPARTA_GENERATED_INCLUDES}/sparta/cfn --stamp ${cfn_stamp}
  DEPENDS ${cfn_specs} ${iam_specs} ${PROJECT_SOURCE_DIR}/spec/names.json ${PROJECT_SOURCE_DIR}/spec/arn_kinds.json ${PROJECT_SOURCE_DIR}/spec/stateful.json
    ${PROJECT_SOURCE_DIR}/codegen/generate_cfn.py ${PROJECT_SOURCE_DIR}/codegen/cfn_types.py
    ${PROJECT_SOURCE_DIR}/codegen/arn_kinds.py ${PROJECT_SOURCE_DIR}/codegen/iam_types.py
    ${PROJECT_SOURCE_DIR}/codegen/facts.py ${PROJECT_SOURCE_DIR}/codegen/names.py
  COMMENT "Generating the headers of CloudFormation's resource types"
  VERBATIM)
add_custom_target(sparta_cfn_headers DEPENDS ${cfn_stamp})
