# What a bootstrap is compiled and linked with. Included by Sparta's own build and by its installed package.

# Lambda's name for the machine that this build makes programs for. In the cache, for projects above this one.
if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(aarch64|arm64)$")
  set(SPARTA_LAMBDA_ARCHITECTURE arm64 CACHE INTERNAL "")
else()
  set(SPARTA_LAMBDA_ARCHITECTURE x86_64 CACHE INTERNAL "")
endif()

include(${CMAKE_CURRENT_LIST_DIR}/sparta_static_openssl.cmake)

# sparta_make_lambda_library(SOURCES … OPENSSL_SOURCES … WITHOUT_OPENSSL … INCLUDES … BOOST target VERSION x.y.z)
#
# The static library sparta_lambda, alias sparta::lambda: a bootstrap's half of the framework. Its flags travel to
# whatever links it, because they decide what a cold start costs:
#   - optimised, for size, whatever the build type, and never sanitized: this is the program that gets deployed, and
#     the bytes that it touches are what its start costs;
#   - one static, non-relocatable file: nothing for ld.so to open, nothing to relocate (docs/design/0002);
#   - a section a function, so that the linker leaves out what no handler reaches.
# OPENSSL_SOURCES are compiled where there is a static OpenSSL, WITHOUT_OPENSSL where there is none.
function(sparta_make_lambda_library)
  cmake_parse_arguments(PARSE_ARGV 0 lambda "" "BOOST;VERSION;ROOT" "SOURCES;OPENSSL_SOURCES;WITHOUT_OPENSSL;INCLUDES;PRIVATE_INCLUDES")
  if(SPARTA_HAS_STATIC_OPENSSL)
    list(APPEND lambda_SOURCES ${lambda_OPENSSL_SOURCES})
  else()
    list(APPEND lambda_SOURCES ${lambda_WITHOUT_OPENSSL})
  endif()

  add_library(sparta_lambda STATIC ${lambda_SOURCES})
  add_library(sparta::lambda ALIAS sparta_lambda)
  target_compile_features(sparta_lambda PUBLIC cxx_std_20)
  target_include_directories(sparta_lambda PUBLIC ${lambda_INCLUDES} PRIVATE ${lambda_PRIVATE_INCLUDES})
  target_link_libraries(sparta_lambda PRIVATE $<BUILD_INTERFACE:${lambda_BOOST}> INTERFACE sparta::static_openssl)
  if(SPARTA_HAS_STATIC_OPENSSL)
    target_include_directories(sparta_lambda SYSTEM PRIVATE
      $<BUILD_INTERFACE:${SPARTA_OPENSSL_INCLUDE};${SPARTA_OPENSSL_MACHINE_INCLUDE}>)
  endif()
  target_compile_definitions(sparta_lambda PRIVATE SPARTA_VERSION="${lambda_VERSION}" PUBLIC NDEBUG SPARTA_BOOTSTRAP)
  target_compile_options(sparta_lambda
    PUBLIC -Os -g0 -fno-pie -ffunction-sections -fdata-sections -fvisibility=hidden
    PRIVATE -ffile-prefix-map=${lambda_ROOT}/=sparta/)
  target_link_options(sparta_lambda INTERFACE -static -no-pie -s LINKER:--gc-sections LINKER:--build-id=none)
  set_target_properties(sparta_lambda PROPERTIES POSITION_INDEPENDENT_CODE OFF EXPORT_NAME lambda)
endfunction()
