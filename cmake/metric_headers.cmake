# sparta/metrics/<namespace>.hpp, from spec/metrics/<namespace>.json, in the build tree, in a tenth of a second. A header
# whose text stays the same keeps its time.
find_package(Python3 3.9 REQUIRED COMPONENTS Interpreter)

file(GLOB metric_specs CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/spec/metrics/*.json)
set(metrics_stamp ${SPARTA_GENERATED_INCLUDES}/metrics.stamp)

add_custom_command(OUTPUT ${metrics_stamp}
  COMMAND ${Python3_EXECUTABLE} -B ${PROJECT_SOURCE_DIR}/codegen/generate_metrics.py --spec ${PROJECT_SOURCE_DIR}/spec
    --into ${SPARTA_GENERATED_INCLUDES}/sparta/metrics --stamp ${metrics_stamp}
  DEPENDS ${metric_specs}
    ${PROJECT_SOURCE_DIR}/codegen/generate_metrics.py ${PROJECT_SOURCE_DIR}/codegen/facts.py
    ${PROJECT_SOURCE_DIR}/codegen/names.py
  COMMENT "Generating the headers of CloudWatch's metrics"
  VERBATIM)
add_custom_target(sparta_metric_headers DEPENDS ${metrics_stamp})
# Whoever needs one of the generated headers needs all of them.
add_dependencies(sparta_cfn_headers sparta_metric_headers)
