// first error: a transform of one record returns events::binary or events::firehose_transformed
#include <sparta/archetypes/firehose_transform.hpp>

using sparta::events::binary;
using sparta::events::firehose_record;

#ifdef MISTAKE
std::string clean(const firehose_record& record) { return std::string(record.data.text()); }
#else
binary clean(const firehose_record& record) { return record.data; }
#endif

auto handler = sparta::archetypes::each_firehose_record(clean);
auto answer(const sparta::events::firehose& batch, sparta::context& ctx) { return handler(batch, ctx); }
