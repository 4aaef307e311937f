# `cmake --install`: headers, both libraries, the CMake package, and the sources of the bootstrap's half, from which
# another architecture's is compiled on demand.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/Sparta)
get_property(layers GLOBAL PROPERTY sparta_layers)

install(TARGETS ${layers} sparta_lambda EXPORT SpartaTargets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(EXPORT SpartaTargets NAMESPACE sparta:: DESTINATION ${package_folder})
install(DIRECTORY include/sparta ${SPARTA_GENERATED_INCLUDES}/sparta DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})

list(TRANSFORM marked REPLACE "^${PROJECT_SOURCE_DIR}/" "" OUTPUT_VARIABLE SPARTA_LAMBDA_SOURCES)
list(TRANSFORM lambda_only REPLACE "^${PROJECT_SOURCE_DIR}/" "" OUTPUT_VARIABLE lambda_only_sources)
list(APPEND SPARTA_LAMBDA_SOURCES ${lambda_only_sources})
list(TRANSFORM with_openssl REPLACE "^${PROJECT_SOURCE_DIR}/" "" OUTPUT_VARIABLE SPARTA_OPENSSL_SOURCES)
list(TRANSFORM without_openssl REPLACE "^${PROJECT_SOURCE_DIR}/" "" OUTPUT_VARIABLE SPARTA_WITHOUT_OPENSSL)
foreach(source IN LISTS SPARTA_LAMBDA_SOURCES SPARTA_OPENSSL_SOURCES SPARTA_WITHOUT_OPENSSL)
  get_filename_component(folder ${source} DIRECTORY)
  install(FILES ${source} DESTINATION ${CMAKE_INSTALL_DATADIR}/sparta/${folder})
endforeach()
install(DIRECTORY src DESTINATION ${CMAKE_INSTALL_DATADIR}/sparta FILES_MATCHING PATTERN "*.hpp")

configure_package_config_file(cmake/SpartaConfig.cmake.in ${CMAKE_CURRENT_BINARY_DIR}/SpartaConfig.cmake
  INSTALL_DESTINATION ${package_folder}
  PATH_VARS CMAKE_INSTALL_INCLUDEDIR CMAKE_INSTALL_DATADIR)
write_basic_package_version_file(${CMAKE_CURRENT_BINARY_DIR}/SpartaConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES
  ${CMAKE_CURRENT_BINARY_DIR}/SpartaConfig.cmake
  ${CMAKE_CURRENT_BINARY_DIR}/SpartaConfigVersion.cmake
  cmake/sparta_lambda.cmake cmake/sparta_static_openssl.cmake cmake/sparta_add_service.cmake cmake/sparta_cross_build.cmake
  DESTINATION ${package_folder})
