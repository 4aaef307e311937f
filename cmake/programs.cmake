# The two libraries that a service links, in Sparta's own build.

# A bootstrap's half: the sources that the layers have marked for it, compiled once more with its own flags.
get_property(marked GLOBAL PROPERTY sparta_lambda_sources)
get_property(with_openssl GLOBAL PROPERTY sparta_openssl_sources)
get_property(without_openssl GLOBAL PROPERTY sparta_without_openssl_sources)
get_property(lambda_only GLOBAL PROPERTY sparta_lambda_only_sources)
sparta_make_lambda_library(
  SOURCES ${marked} ${lambda_only}
  OPENSSL_SOURCES ${with_openssl}
  WITHOUT_OPENSSL ${without_openssl}
  INCLUDES $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include> $<BUILD_INTERFACE:${SPARTA_GENERATED_INCLUDES}>
    $<INSTALL_INTERFACE:include>
  PRIVATE_INCLUDES ${PROJECT_SOURCE_DIR}/src
  BOOST Boost::headers
  ROOT ${PROJECT_SOURCE_DIR}
  VERSION ${PROJECT_VERSION})
target_link_libraries(sparta_lambda PRIVATE $<BUILD_INTERFACE:sparta_warnings>)
add_dependencies(sparta_lambda sparta_cfn_headers)

# The tool's half: the top layer, and all below it.
if(NOT SPARTA_LAMBDA_ONLY)
  add_library(sparta::tool ALIAS sparta_app)
  set_target_properties(sparta_app PROPERTIES EXPORT_NAME tool)
endif()
