namespace StalkingGuidance.Yaml.Snapshots;

/// <summary>Where a file inside a snapshot stands.</summary>
internal sealed record SnapshotEntry(byte Kind, int Offset, int Length);
