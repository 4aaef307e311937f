# sparta::static_openssl: the static OpenSSL of the machine that this build makes programs for, when it is there. Only
# bootstraps that call AWS take anything out of it. Included by Sparta's own build and by its installed package.
#
# Debian has it in libssl-dev: of the other architecture, in libssl-dev:arm64 (dpkg --add-architecture arm64).

set(sparta_libraries HINTS ${OPENSSL_ROOT_DIR} PATH_SUFFIXES lib/${CMAKE_LIBRARY_ARCHITECTURE} lib)
find_library(SPARTA_STATIC_SSL NAMES libssl.a ${sparta_libraries})
find_library(SPARTA_STATIC_CRYPTO NAMES libcrypto.a ${sparta_libraries})
find_path(SPARTA_OPENSSL_INCLUDE NAMES openssl/ssl.h HINTS ${OPENSSL_ROOT_DIR} PATH_SUFFIXES include)
# What was configured for the machine lies apart from the rest.
find_path(SPARTA_OPENSSL_MACHINE_INCLUDE NAMES openssl/configuration.h openssl/opensslconf.h
  HINTS ${OPENSSL_ROOT_DIR} PATH_SUFFIXES include/${CMAKE_LIBRARY_ARCHITECTURE} include)
mark_as_advanced(SPARTA_STATIC_SSL SPARTA_STATIC_CRYPTO SPARTA_OPENSSL_INCLUDE SPARTA_OPENSSL_MACHINE_INCLUDE)

set(SPARTA_HAS_STATIC_OPENSSL OFF)
if(SPARTA_STATIC_SSL AND SPARTA_STATIC_CRYPTO AND SPARTA_OPENSSL_INCLUDE AND SPARTA_OPENSSL_MACHINE_INCLUDE
    AND CMAKE_OBJCOPY)
  set(SPARTA_HAS_STATIC_OPENSSL ON)
endif()

# libcrypto can look up hosts and load engines, which we never ask of it. In a static program, glibc's functions for that
# draw in the dynamic loader, and the linker warns of each. In our copy these calls lead to src/aws/openssl_libc.cpp,
# which refuses; a user's own calls of glibc's functions are not touched.
function(sparta_copy_libcrypto_ into)
  if(EXISTS ${into} AND NOT ${SPARTA_STATIC_CRYPTO} IS_NEWER_THAN ${into})
    return()
  endif()
  set(renames "")
  foreach(name dladdr dlclose dlerror dlopen dlsym freeaddrinfo gai_strerror getaddrinfo gethostbyname getnameinfo)
    list(APPEND renames --redefine-sym ${name}=sparta_openssl_${name})
  endforeach()
  get_filename_component(folder ${into} DIRECTORY)
  file(MAKE_DIRECTORY ${folder})
  execute_process(COMMAND ${CMAKE_OBJCOPY} ${renames} ${SPARTA_STATIC_CRYPTO} ${into} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

if(SPARTA_HAS_STATIC_OPENSSL AND NOT TARGET sparta::static_openssl)
  set(sparta_crypto ${CMAKE_BINARY_DIR}/sparta_openssl/libcrypto.a)
  sparta_copy_libcrypto_(${sparta_crypto})
  add_library(sparta::static_openssl INTERFACE IMPORTED GLOBAL)
  target_link_libraries(sparta::static_openssl INTERFACE ${SPARTA_STATIC_SSL} ${sparta_crypto})
elseif(NOT TARGET sparta::static_openssl)
  add_library(sparta::static_openssl INTERFACE IMPORTED GLOBAL)
endif()
