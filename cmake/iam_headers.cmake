# sparta/iam/actions/<service>.hpp, from spec/iam/<service>.json, in the build tree: sparta_iam_headers makes them all, in
# about half a second. A header whose text stays the same keeps its time.
find_package(Python3 3.9 REQUIRED COMPONENTS Interpreter)

set(iam_stamp ${SPARTA_GENERATED_INCLUDES}/iam.stamp)

add_custom_command(OUTPUT ${iam_stamp}
  COMMAND ${Python3_EXECUTABLE} -B ${PROJECT_SOURCE_DIR}/codegen/generate_iam.py --spec ${PROJECT_SOURCE_DIR}/spec
    --into ${SPARTA_GENERATED_INCLUDES}/sparta/iam/actions --stamp ${iam_stamp}
  DEPENDS ${iam_specs}
    ${PROJECT_SOURCE_DIR}/codegen/generate_iam.py ${PROJECT_SOURCE_DIR}/codegen/iam_types.py
    ${PROJECT_SOURCE_DIR}/codegen/facts.py ${PROJECT_SOURCE_DIR}/codegen/names.py
  COMMENT "Generating the headers of IAM's actions"
  VERBATIM)
add_custom_target(sparta_iam_headers DEPENDS ${iam_stamp})
# Whoever needs one of the generated headers needs all of them.
add_dependencies(sparta_cfn_headers sparta_iam_headers)
