# The sample events of spec/events as one C++ file in the build tree: part of the samples layer.
set(SPARTA_SAMPLE_TEXTS ${CMAKE_BINARY_DIR}/sparta/generated/sample_texts.cpp)
file(GLOB sample_specs CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/spec/events/*.json)

add_custom_command(OUTPUT ${SPARTA_SAMPLE_TEXTS}
  COMMAND ${Python3_EXECUTABLE} -B ${PROJECT_SOURCE_DIR}/codegen/generate_samples.py --spec ${PROJECT_SOURCE_DIR}/spec
    --into ${SPARTA_SAMPLE_TEXTS}
  DEPENDS ${sample_specs} ${PROJECT_SOURCE_DIR}/codegen/generate_samples.py ${PROJECT_SOURCE_DIR}/codegen/facts.py
  COMMENT "Generating the sample events"
  VERBATIM)
