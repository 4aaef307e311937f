# sparta_layer(NAME [SOURCES …] [LAMBDA_SOURCES …] [OPENSSL_SOURCES …] [USES layer …] [PRIVATE target …])
#
# A folder of src/ as the static library sparta_NAME, alias sparta::NAME.
#   SOURCES         belong to the tool alone
#   LAMBDA_SOURCES  belong to the tool and to every bootstrap
#   OPENSSL_SOURCES the same, of bootstraps for which there is a static OpenSSL (sparta_static_openssl.cmake)
#   USES            the layers below it (ARCHITECTURE.md has the table; tests/architecture holds the includes to it)
#   PRIVATE         libraries that it alone sees
#   HEADERS         header-only libraries that it alone sees; whoever links the installed layer doesn't need them
function(sparta_layer name)
  cmake_parse_arguments(PARSE_ARGV 1 layer "" "" "SOURCES;LAMBDA_SOURCES;OPENSSL_SOURCES;USES;PRIVATE;HEADERS")

  list(TRANSFORM layer_LAMBDA_SOURCES PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/ OUTPUT_VARIABLE for_lambda)
  set_property(GLOBAL APPEND PROPERTY sparta_lambda_sources ${for_lambda})
  list(TRANSFORM layer_OPENSSL_SOURCES PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/ OUTPUT_VARIABLE for_openssl)
  set_property(GLOBAL APPEND PROPERTY sparta_openssl_sources ${for_openssl})
  if(SPARTA_LAMBDA_ONLY)
    return()
  endif()

  add_library(sparta_${name} STATIC ${layer_SOURCES} ${layer_LAMBDA_SOURCES} ${layer_OPENSSL_SOURCES})
  add_library(sparta::${name} ALIAS sparta_${name})
  target_compile_features(sparta_${name} PUBLIC cxx_std_20)
  target_include_directories(sparta_${name}
    PUBLIC $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include> $<INSTALL_INTERFACE:include>
    PRIVATE ${PROJECT_SOURCE_DIR}/src)
  target_link_libraries(sparta_${name} PRIVATE ${layer_PRIVATE}
    $<BUILD_INTERFACE:sparta_warnings> $<BUILD_INTERFACE:sparta_sanitizers>)
  foreach(headers IN LISTS layer_HEADERS)
    target_link_libraries(sparta_${name} PRIVATE $<BUILD_INTERFACE:${headers}>)
  endforeach()
  target_compile_definitions(sparta_${name} PRIVATE SPARTA_VERSION="${PROJECT_VERSION}")
  list(TRANSFORM layer_USES PREPEND sparta_)
  target_link_libraries(sparta_${name} PUBLIC ${layer_USES})
  set_target_properties(sparta_${name} PROPERTIES EXPORT_NAME ${name} POSITION_INDEPENDENT_CODE ON)
  set_property(GLOBAL APPEND PROPERTY sparta_layers sparta_${name})
endfunction()
